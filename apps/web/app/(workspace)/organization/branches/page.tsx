import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BranchesScreen } from '#web/features/organizations/branches/branches-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.branches'))('title') };
}

export default function BranchesPage() {
  return <BranchesScreen />;
}
