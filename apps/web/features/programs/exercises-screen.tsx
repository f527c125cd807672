'use client';

import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { LinkButton } from '@coachme/ui-web/link-button';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { AddExerciseDialog } from '#web/features/programs/components/add-exercise-dialog.tsx';
import { ExerciseCard } from '#web/features/programs/components/exercise-card.tsx';
import { LibraryFilters } from '#web/features/programs/components/library-filters.tsx';
import { useLibrary } from '#web/features/programs/components/use-library.ts';
import { type LibraryPart, libraryViewOf } from '#web/features/programs/library-filter.ts';
import { useMay } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** The library: what can be prescribed. */
export function ExercisesScreen() {
  const t = useTranslations('builder.library');
  const words = useTranslations('words.actions');
  const url = useUrlState();
  const view = libraryViewOf(url.get);
  const library = useLibrary(view);
  return (
    <>
      <PageHeader title={t('title')} summary={t('summary')} actions={<Actions />} />
      <LibraryFilters view={view} onChange={url.set} />
      {library.isPending ? <CardsSkeleton /> : null}
      {library.problem ? <QueryProblem query={library.problem} /> : null}
      {library.isEmpty ? <NoExercise show={view.show} /> : null}
      <ul className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {library.exercises.map((exercise) => (
          <ExerciseCard key={exercise.id} exercise={exercise} />
        ))}
      </ul>
      {library.more ? (
        <Button className="mt-6" isPending={library.more.isPending} onPress={library.more.load}>
          {words('more')}
        </Button>
      ) : null}
      <AddExerciseDialog />
    </>
  );
}

function Actions() {
  const t = useTranslations('library');
  if (!useMay('exercise:create')) return null;
  return (
    <>
      <LinkButton href="/coach/exercises/import">{t('import')}</LinkButton>
      <AddButton />
    </>
  );
}

function AddButton() {
  const t = useTranslations('builder.library');
  const { open } = useOverlay('add');
  if (!useMay('exercise:create')) return null;
  return (
    <Button look="primary" onPress={() => open('1')}>
      <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      {t('add')}
    </Button>
  );
}

function NoExercise({ show }: { show: LibraryPart }) {
  const t = useTranslations('builder.library');
  const library = useTranslations('library.noArchived');
  if (show === 'archived') {
    return (
      <EmptyState title={library('title')} className="max-w-2xl">
        {library('text')}
      </EmptyState>
    );
  }
  const key = show === 'own' ? 'noOwn' : 'empty';
  return (
    <EmptyState title={t(`${key}.title`)} action={<AddButton />} className="max-w-2xl">
      {t(`${key}.text`)}
    </EmptyState>
  );
}

function CardsSkeleton() {
  return (
    <div className="grid grid-cols-1 gap-3 sm:grid-cols-2 xl:grid-cols-3">
      {[0, 1, 2, 3, 4, 5, 6, 7, 8].map((card) => (
        <Skeleton key={card} className="h-28" />
      ))}
    </div>
  );
}
