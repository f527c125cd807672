import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageEditorScreen } from '#web/features/applications/page-editor-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('invites.pages'))('editor') };
}

export default function PageEditorPage() {
  return <PageEditorScreen />;
}
