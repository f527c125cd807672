import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { GeneralScreen } from '#web/features/organizations/general/general-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.general'))('title') };
}

export default function GeneralPage() {
  return <GeneralScreen />;
}
