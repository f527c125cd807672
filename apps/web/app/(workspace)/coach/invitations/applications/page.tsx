import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApplicationsScreen } from '#web/features/applications/applications-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invites.pages'))('applications') };
}

export default function ApplicationsPage() {
  return <ApplicationsScreen />;
}
