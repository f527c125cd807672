import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { FilesScreen } from '#web/features/files/files-screen.tsx';
import { fileJobsQuery } from '#web/shell/files/file-jobs.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('files'))('title') };
}

export default async function FilesPage() {
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchInfiniteQuery(fileJobsQuery(api))}>
      <FilesScreen />
    </Prefetch>
  );
}
