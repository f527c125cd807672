import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SecurityScreen } from '#web/features/security/security-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('waysIn'))('security.title') };
}

export default function SecurityPage() {
  return <SecurityScreen />;
}
