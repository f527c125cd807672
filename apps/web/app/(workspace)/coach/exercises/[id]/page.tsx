import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Prefetch } from '#web/api/prefetch.tsx';
import { serverApi } from '#web/api/server.ts';
import { ExerciseScreen } from '#web/features/programs/exercise/exercise-screen.tsx';
import { exerciseQuery } from '#web/features/programs/queries.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('builder.library'))('title') };
}

export default async function ExercisePage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const api = await serverApi();
  return (
    <Prefetch load={(queries) => queries.prefetchQuery(exerciseQuery(api, id))}>
      <ExerciseScreen id={id} />
    </Prefetch>
  );
}
