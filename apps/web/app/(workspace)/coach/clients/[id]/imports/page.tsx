import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { ImportScreen } from '#web/features/imports/import-screen.tsx';
import { clientQuery, importsQuery } from '#web/features/imports/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('imports'))('title') };
}

export default async function ImportPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const api = await serverApi();
  const load = (queries: Parameters<Parameters<typeof Prefetch>[0]['load']>[0]) =>
    Promise.all([
      queries.prefetchQuery(clientQuery(api, id)),
      queries.prefetchInfiniteQuery(importsQuery(api, id)),
    ]);
  return (
    <Prefetch load={load}>
      <ImportScreen clientId={id} />
    </Prefetch>
  );
}
