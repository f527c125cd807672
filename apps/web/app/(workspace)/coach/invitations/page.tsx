import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationsScreen } from '#web/features/invitations/invitations-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invites.pages'))('invitations') };
}

export default function InvitationsPage() {
  return <InvitationsScreen />;
}
