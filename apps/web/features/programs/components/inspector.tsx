'use client';

import {
  chosenDay,
  chosenExercise,
  chosenWeek,
  type Draft,
} from '@coachme/domain/programs/program-content.rules';
import { onDemand, useOnDemand } from '@coachme/ui-web/on-demand';
import { useTranslations } from 'next-intl';
import type { KeyboardEvent } from 'react';
import { DayDetails } from '#web/features/programs/components/day-details.tsx';
import { ProgramDetails } from '#web/features/programs/components/program-details.tsx';
import { WeekDetails } from '#web/features/programs/components/week-details.tsx';

const details = onDemand(() => import('#web/features/programs/components/exercise-details.tsx'));

/** What is chosen, with all that can be said of it. */
export function Inspector({ draft }: { draft: Draft }) {
  const t = useTranslations('builder.inspector');
  const { selection } = draft;
  const back = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !selection) return;
    event.stopPropagation();
    document.querySelector<HTMLElement>(`[data-part="${selection.id}"]`)?.focus();
  };
  return (
    <section aria-label={t('label')} onKeyDown={back} className="flex flex-col gap-5">
      <Many draft={draft} />
      <Chosen draft={draft} />
    </section>
  );
}

function Chosen({ draft }: { draft: Draft }) {
  const exercise = chosenExercise(draft);
  const part = useOnDemand(details, Boolean(exercise));
  if (exercise) {
    return part ? (
      <part.ExerciseDetails
        key={exercise.prescription.id}
        trail={exercise}
        selection={draft.selection}
      />
    ) : null;
  }
  const day = chosenDay(draft);
  if (day) return <DayDetails key={day.day.id} trail={day} />;
  const week = chosenWeek(draft);
  if (week) return <WeekDetails key={week.week.id} trail={week} />;
  return <ProgramDetails content={draft.content} />;
}

/** How many parts the keys act on, when it is more than the one shown. */
function Many({ draft }: { draft: Draft }) {
  const t = useTranslations('writing.choose');
  const count = (draft.also?.length ?? 0) + 1;
  if (count === 1) return null;
  return (
    <p role="status" className="rounded bg-sunken px-3 py-2 text-sm">
      {t('many', { count })}
    </p>
  );
}
