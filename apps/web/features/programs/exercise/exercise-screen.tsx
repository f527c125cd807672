'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { Chip } from '@coachme/ui-web/chip';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AlternativesSection } from '#web/features/programs/exercise/alternatives-section.tsx';
import { ExerciseActions } from '#web/features/programs/exercise/exercise-actions.tsx';
import { ExerciseFacts } from '#web/features/programs/exercise/exercise-facts.tsx';
import { ProgramsWith, Variations } from '#web/features/programs/exercise/related-lists.tsx';
import { exerciseQuery } from '#web/features/programs/queries.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

const EditExerciseDialog = dynamic(() =>
  import('#web/features/programs/exercise/edit-exercise-dialog.tsx').then(
    (file) => file.EditExerciseDialog,
  ),
);
const OverrideDialog = dynamic(() =>
  import('#web/features/programs/exercise/override-dialog.tsx').then((file) => file.OverrideDialog),
);

/** One exercise: what it trains, how it is done, what may stand in for it, and where it is used. */
export function ExerciseScreen({ id }: { id: string }) {
  const query = useQuery(exerciseQuery(browserApi, id));
  if (query.isError && !query.data) return <QueryProblem query={query} />;
  if (!query.data) return <Skeleton className="h-96" />;
  return <Shown exercise={query.data} />;
}

function Shown({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library.page');
  const { id, name, isBuiltIn, archivedAt, aliases } = exercise;
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href="/coach/exercises" className="rounded-sm hover:underline">
            {t('back')}
          </Link>
        }
        title={<span dir="auto">{name}</span>}
        summary={
          aliases.length > 0 ? (
            <bdi>{t('aliases', { names: aliases.slice(0, 5).join(', ') })}</bdi>
          ) : null
        }
        actions={<ExerciseActions exercise={exercise} />}
      />
      <Marks exercise={exercise} />
      {archivedAt ? <p className="mt-4 text-watch">{t('archivedNote')}</p> : null}
      <div className="mt-8 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="flex min-w-0 flex-col gap-10">
          <ExerciseFacts exercise={exercise} />
          <AlternativesSection exercise={exercise} />
        </div>
        <div className="flex min-w-0 flex-col gap-10">
          <Variations id={id} />
          <ProgramsWith id={id} />
        </div>
      </div>
      {isBuiltIn ? (
        <OverrideDialog exercise={exercise} />
      ) : (
        <EditExerciseDialog exercise={exercise} />
      )}
    </>
  );
}

function Marks({ exercise }: { exercise: Exercise }) {
  const t = useTranslations('library');
  const words = useTranslations('words');
  const ours = useTranslations('builder.library');
  const { movementPattern, equipment, level, keptBy, isBuiltIn, override } = exercise;
  return (
    <div className="mt-4 flex flex-wrap gap-2">
      <Chip>{words(`movementPatterns.${movementPattern}`)}</Chip>
      {equipment ? <Chip>{words(`equipment.${equipment}`)}</Chip> : null}
      <Chip>{words(`levels.${level}`)}</Chip>
      {keptBy === 'me' ? <Chip>{t('private')}</Chip> : null}
      {!isBuiltIn && keptBy !== 'me' ? <Chip>{ours('ours')}</Chip> : null}
      {override ? <Chip>{t('changed')}</Chip> : null}
    </div>
  );
}
