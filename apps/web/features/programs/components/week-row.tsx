'use client';

import type { TrainingWeek } from '@coachme/contracts/programs.words';
import type { Selection } from '@coachme/domain/programs/program-content.rules';
import { addDay, emptyDay } from '@coachme/domain/programs/program-part.rules';
import { Button } from '@coachme/ui-web/button';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { type OpenField, useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { DayCard } from '#web/features/programs/components/day-card.tsx';
import { useDropPlace } from '#web/features/programs/components/dragging.tsx';
import { PartButton } from '#web/features/programs/components/part-button.tsx';
import { PartMenu } from '#web/features/programs/components/part-menu.tsx';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { newId } from '#web/features/programs/new-id.ts';

type WeekRowProps = {
  week: TrainingWeek;
  number: number;
  selection: Selection | null;
  /** What is chosen beside it. */
  also: readonly string[];
  field: OpenField | null;
};

/** A week as a row: its days side by side. */
export function WeekRow({ week, number, selection, also, field }: WeekRowProps) {
  const names = useNames();
  return (
    <section aria-label={names.week(week, number)} className="min-w-0">
      <WeekHead
        week={week}
        number={number}
        isChosen={selection?.id === week.id || also.includes(week.id)}
      />
      <div className="-mx-1 overflow-x-auto px-1 pt-1 pb-3">
        <div className="grid auto-cols-[minmax(16rem,1fr)] grid-flow-col items-start gap-3">
          {week.days.map((day, index) => {
            const holds = holdsOf(day);
            return (
              <DropBefore key={day.id} weekId={week.id} dayId={day.id}>
                <DayCard
                  day={day}
                  name={names.day(day, index + 1)}
                  selection={selection && holds(selection.id) ? selection : null}
                  also={also.filter(holds).join(' ')}
                  field={
                    field && holds(field.of === 'sets' ? field.exerciseId : field.dayId)
                      ? field
                      : null
                  }
                />
              </DropBefore>
            );
          })}
        </div>
      </div>
    </section>
  );
}

type DropBeforeProps = { weekId: string; dayId: string; children: ReactNode };

/** A line shows where a day would land. */
function DropBefore({ weekId, dayId, children }: DropBeforeProps) {
  const { ref, isDropTarget } = useDropPlace({ kind: 'day', within: weekId, before: dayId });
  return (
    <div
      ref={ref}
      className={
        isDropTarget
          ? 'shadow-[-6px_0_0_-4px_var(--cm-ink)] rtl:shadow-[6px_0_0_-4px_var(--cm-ink)]'
          : ''
      }
    >
      {children}
    </div>
  );
}

/** The end of a week, where a day can be dropped too. */
function DropLast({ weekId, children }: { weekId: string; children: ReactNode }) {
  const { ref, isDropTarget } = useDropPlace({ kind: 'day', within: weekId, before: null });
  return (
    <div ref={ref} className={isDropTarget ? 'rounded ring-2 ring-ink' : ''}>
      {children}
    </div>
  );
}

/** Whether a part is this day or lies in it. */
function holdsOf(day: TrainingWeek['days'][number]): (id: string) => boolean {
  const exercises = day.groups.flatMap((group) => group.prescriptions);
  const ids = new Set([
    day.id,
    ...exercises.flatMap((exercise) => [exercise.id, ...exercise.sets.map(({ id }) => id)]),
  ]);
  return (id) => ids.has(id);
}

type WeekHeadProps = { week: TrainingWeek; number: number; isChosen: boolean };

/** The week's name, and what adds to it. */
function WeekHead({ week, number, isChosen }: WeekHeadProps) {
  const t = useTranslations('builder.builder');
  const names = useNames();
  const name = names.week(week, number);
  return (
    <header className="flex items-center gap-1 py-1">
      <PartButton
        selection={{ part: 'week', id: week.id }}
        isChosen={isChosen}
        isTabStop
        className="flex min-h-8 items-baseline gap-2 px-1 py-1 aria-[current=true]:bg-ink aria-[current=true]:text-paper pointer-coarse:min-h-11 pointer-coarse:items-center"
      >
        <span className="font-semibold">{t('week', { number })}</span>
        {week.name ? <span className="truncate">{week.name}</span> : null}
      </PartButton>
      <PartMenu selection={{ part: 'week', id: week.id }} name={name} />
      <span className="ms-auto">
        <DropLast weekId={week.id}>
          <AddDay week={week} number={number} />
        </DropLast>
      </span>
    </header>
  );
}

/** Adds a day at the end of a week. */
export function AddDay({ week, number }: { week: TrainingWeek; number: number }) {
  const t = useTranslations('builder.builder');
  const { edit, isReadOnly } = useBuilder();
  if (isReadOnly) return null;
  const name = t('day', { number: week.days.length + 1 });
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('addDayTo', { number })}
      className="text-ink-3"
      onPress={() => edit(addDay(week.id, emptyDay(name, newId)))}
    >
      <Plus aria-hidden className="size-4" strokeWidth={1.5} />
      {t('addDay')}
    </Button>
  );
}
