'use client';

import type { TrainingWeek } from '@coachme/contracts/programs.words';
import { Button } from '@coachme/ui-web/button';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type OpenField, useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import type { Selection } from '#web/features/programs/builder/content.rules.ts';
import { addDay, emptyDay } from '#web/features/programs/builder/part.rules.ts';
import { DayCard } from '#web/features/programs/components/day-card.tsx';
import { PartButton } from '#web/features/programs/components/part-button.tsx';
import { PartMenu } from '#web/features/programs/components/part-menu.tsx';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { newId } from '#web/features/programs/new-id.ts';

type WeekRowProps = {
  week: TrainingWeek;
  number: number;
  selection: Selection | null;
  field: OpenField | null;
};

/** A week as a row: its days side by side. */
export function WeekRow({ week, number, selection, field }: WeekRowProps) {
  const names = useNames();
  return (
    <section aria-label={names.week(week, number)} className="min-w-0">
      <WeekHead week={week} number={number} isChosen={selection?.id === week.id} />
      <div className="-mx-1 overflow-x-auto px-1 pt-1 pb-3">
        <div className="grid auto-cols-[minmax(16rem,1fr)] grid-flow-col items-start gap-3">
          {week.days.map((day, index) => {
            const holds = holdsOf(day);
            return (
              <DayCard
                key={day.id}
                day={day}
                name={names.day(day, index + 1)}
                selection={selection && holds(selection.id) ? selection : null}
                field={
                  field && holds(field.of === 'sets' ? field.exerciseId : field.dayId)
                    ? field
                    : null
                }
              />
            );
          })}
        </div>
      </div>
    </section>
  );
}

/** Whether a part is this day or lies in it. */
export function holdsOf(day: TrainingWeek['days'][number]): (id: string) => boolean {
  const exercises = day.groups.flatMap((group) => group.prescriptions);
  const ids = new Set([
    day.id,
    ...exercises.flatMap((exercise) => [exercise.id, ...exercise.sets.map(({ id }) => id)]),
  ]);
  return (id) => ids.has(id);
}

type WeekHeadProps = { week: TrainingWeek; number: number; isChosen: boolean };

/** The week's name, and what adds to it. */
export function WeekHead({ week, number, isChosen }: WeekHeadProps) {
  const t = useTranslations('builder.builder');
  const names = useNames();
  const name = names.week(week, number);
  return (
    <header className="flex items-center gap-1 py-1">
      <PartButton
        selection={{ part: 'week', id: week.id }}
        isChosen={isChosen}
        isTabStop
        label={name}
        className="flex min-h-8 items-baseline gap-2 px-1 py-1 aria-[current=true]:bg-ink aria-[current=true]:text-paper pointer-coarse:min-h-11 pointer-coarse:items-center"
      >
        <span className="font-semibold">{t('week', { number })}</span>
        {week.name ? <span className="truncate">{week.name}</span> : null}
      </PartButton>
      <PartMenu selection={{ part: 'week', id: week.id }} name={name} />
      <AddDay week={week} number={number} />
    </header>
  );
}

function AddDay({ week, number }: { week: TrainingWeek; number: number }) {
  const t = useTranslations('builder.builder');
  const { edit, isReadOnly } = useBuilder();
  if (isReadOnly) return null;
  const name = t('day', { number: week.days.length + 1 });
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('addDayTo', { number })}
      className="ms-auto text-ink-3"
      onPress={() => edit(addDay(week.id, emptyDay(name, newId)))}
    >
      <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      {t('addDay')}
    </Button>
  );
}
