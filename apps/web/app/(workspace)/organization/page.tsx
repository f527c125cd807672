import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OverviewScreen } from '#web/features/organizations/overview/overview-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.overview'))('title') };
}

export default function OverviewPage() {
  return <OverviewScreen />;
}
