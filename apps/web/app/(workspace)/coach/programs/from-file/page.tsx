import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { BringScreen } from '#web/features/programs/bring/bring-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing.bring'))('title') };
}

export default function FromFilePage() {
  return <BringScreen />;
}
