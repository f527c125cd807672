import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { filterOf } from '#web/features/programs/program-filter.ts';
import { ReadyProgramsScreen } from '#web/features/programs/ready-programs-screen.tsx';
import { readyProgramsQuery } from '#web/features/programs/writing-queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('writing.ready'))('title') };
}

type ReadyPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ReadyProgramsPage({ searchParams }: ReadyPageProps) {
  const search = await searchParams;
  const { q, status, ...filter } = filterOf((name) => [search[name]].flat()[0]);
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(readyProgramsQuery(api, filter))}>
      <ReadyProgramsScreen />
    </Prefetch>
  );
}
