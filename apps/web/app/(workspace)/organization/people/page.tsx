import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PeopleScreen } from '#web/features/organizations/people/people-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.people'))('title') };
}

export default function PeoplePage() {
  return <PeopleScreen />;
}
