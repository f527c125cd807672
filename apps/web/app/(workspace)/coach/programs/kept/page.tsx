import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { KeptScreen } from '#web/features/programs/kept-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('offline.kept'))('title') };
}

export default function KeptPage() {
  return <KeptScreen />;
}
