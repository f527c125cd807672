import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportScreen } from '#web/features/programs/exercise/import-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('library.imports'))('title') };
}

export default function ExerciseImportPage() {
  return <ImportScreen />;
}
