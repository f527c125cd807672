import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { rosterQuery } from '#web/features/clients/queries.ts';
import { filterOf } from '#web/features/clients/roster-filter.ts';
import { RosterScreen } from '#web/features/clients/roster-screen.tsx';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('workspace.roster'))('title') };
}

type ClientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ClientsPage({ searchParams }: ClientsPageProps) {
  const search = await searchParams;
  const filter = filterOf((name) => [search[name]].flat()[0]);
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchInfiniteQuery(rosterQuery(api, filter))}>
      <RosterScreen />
    </Prefetch>
  );
}
