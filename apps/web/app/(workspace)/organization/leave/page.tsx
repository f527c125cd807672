import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LeaveScreen } from '#web/features/organizations/leave/leave-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('organization.leave'))('title') };
}

export default function LeavePage() {
  return <LeaveScreen />;
}
