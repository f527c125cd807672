import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { RolesScreen } from '#web/features/organizations/roles/roles-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.roles'))('title') };
}

export default function RolesPage() {
  return <RolesScreen />;
}
