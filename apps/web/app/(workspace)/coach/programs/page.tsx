import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { filterOf } from '#web/features/programs/program-filter.ts';
import { ProgramsScreen } from '#web/features/programs/programs-screen.tsx';
import { programsQuery } from '#web/features/programs/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('builder.programs'))('title') };
}

type ProgramsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ProgramsPage({ searchParams }: ProgramsPageProps) {
  const search = await searchParams;
  const filter = filterOf((name) => [search[name]].flat()[0]);
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchInfiniteQuery(programsQuery(api, filter))}>
      <ProgramsScreen />
    </Prefetch>
  );
}
