import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TeamsScreen } from '#web/features/organizations/teams/teams-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.teams'))('title') };
}

export default function TeamsPage() {
  return <TeamsScreen />;
}
