import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { ExercisesScreen } from '#web/features/programs/exercises-screen.tsx';
import { libraryViewOf } from '#web/features/programs/library-filter.ts';
import { exerciseSearchQuery, exercisesQuery } from '#web/features/programs/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('builder.library'))('title') };
}

type ExercisesPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ExercisesPage({ searchParams }: ExercisesPageProps) {
  const search = await searchParams;
  const { q, show, ...filter } = libraryViewOf((name) => [search[name]].flat()[0]);
  const api = await serverApi();
  return (
    <Prefetch
      load={(queries) =>
        q && show !== 'archived'
          ? queries.prefetchQuery(exerciseSearchQuery(api, { ...filter, q }))
          : queries.prefetchInfiniteQuery(exercisesQuery(api, { ...filter, show }))
      }
    >
      <ExercisesScreen />
    </Prefetch>
  );
}
