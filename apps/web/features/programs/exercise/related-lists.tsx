'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { useQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { StatusChip } from '#web/features/programs/components/status-chip.tsx';
import { programsWithQuery, variationsQuery } from '#web/features/programs/exercise/queries.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** The other exercises of its family. */
export function Variations({ id }: { id: string }) {
  const t = useTranslations('library');
  const words = useTranslations('words.equipment');
  const query = useQuery(variationsQuery(browserApi, id));
  const items = query.data?.items ?? [];
  if (query.isError && !query.data) return <QueryProblem query={query} />;
  if (items.length === 0) return null;
  return (
    <section>
      <h2 className="mb-2 font-semibold">{t('variations')}</h2>
      <ul>
        {items.map((exercise) => (
          <ExerciseLink key={exercise.id} exercise={exercise}>
            {exercise.equipment ? words(exercise.equipment) : null}
          </ExerciseLink>
        ))}
      </ul>
    </section>
  );
}

type ExerciseLinkProps = { exercise: Exercise; children: ReactNode };

/** Another exercise, and a word about it. */
export function ExerciseLink({ exercise, children }: ExerciseLinkProps) {
  const { id, name, primaryMuscles, secondaryMuscles } = exercise;
  return (
    <li className="border-line border-b last:border-b-0">
      <Link
        href={`/coach/exercises/${id}`}
        className="flex min-h-14 items-center gap-3 rounded px-1 py-1.5 hover:bg-sunken"
      >
        <span aria-hidden className="shrink-0">
          <MuscleMap
            primary={primaryMuscles}
            secondary={secondaryMuscles}
            label=""
            className="h-11 gap-0.5!"
          />
        </span>
        <span className="min-w-0 flex-1">
          <span className="block text-sm" dir="auto">
            {name}
          </span>
          <span className="block text-ink-3 text-xs">{children}</span>
        </span>
      </Link>
    </li>
  );
}

/** Where it is used. */
export function ProgramsWith({ id }: { id: string }) {
  const t = useTranslations('library.page');
  const query = useQuery(programsWithQuery(browserApi, id));
  if (query.isError && !query.data) return <QueryProblem query={query} />;
  const items = query.data?.items ?? [];
  return (
    <section>
      <h2 className="mb-2 font-semibold">{t('programs')}</h2>
      {query.data && items.length === 0 ? <p className="text-ink-3">{t('noPrograms')}</p> : null}
      <ul>
        {items.map((program) => (
          <li key={program.id} className="border-line border-b last:border-b-0">
            <Link
              href={`/coach/programs/${program.id}`}
              className="flex min-h-11 items-center justify-between gap-3 rounded px-1 text-sm hover:bg-sunken"
            >
              <span dir="auto">{program.title}</span>
              <StatusChip status={program.status} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
