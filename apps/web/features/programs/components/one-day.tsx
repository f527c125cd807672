'use client';

import type { TrainingWeek } from '@coachme/contracts/programs.words';
import {
  chosenDay,
  chosenWeek,
  daysOf,
  type WeekTrail,
} from '@coachme/domain/programs/program-content.rules';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { Select } from '@coachme/ui-web/select';
import { useTranslations } from 'next-intl';
import { type BuilderView, useBuilder } from '#web/features/programs/builder/builder-context.tsx';
import { AddWeek } from '#web/features/programs/components/add-week.tsx';
import { DayCard } from '#web/features/programs/components/day-card.tsx';
import { PartMenu } from '#web/features/programs/components/part-menu.tsx';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { AddDay } from '#web/features/programs/components/week-row.tsx';

/** On a phone one day fills the screen; a strip above it leads to the others. */
export function OneDay({ view: { draft, field } }: { view: BuilderView }) {
  const t = useTranslations('builder.builder');
  const names = useNames();
  const { weeks } = draft.content;
  const first = weeks[0];
  const trail = chosenWeek(draft) ?? (first ? { week: first, weekIndex: 0 } : undefined);
  if (!trail) {
    return (
      <EmptyState title={t('empty.title')} action={<AddWeek />}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  const shown = chosenDay(draft) ?? daysOf(trail)[0];
  return (
    <section aria-label={t('grid')} className="flex min-w-0 flex-col gap-3">
      <WeekChoice weeks={weeks} trail={trail} />
      <DayStrip trail={trail} shownId={shown?.day.id} />
      {shown ? (
        <DayCard
          day={shown.day}
          name={names.day(shown.day, shown.dayIndex + 1)}
          selection={draft.selection}
          also={(draft.also ?? []).join(' ')}
          field={field?.of === 'sets' || field?.dayId === shown.day.id ? field : null}
        />
      ) : null}
      <AddWeek />
    </section>
  );
}

function WeekChoice({ weeks, trail }: { weeks: readonly TrainingWeek[]; trail: WeekTrail }) {
  const t = useTranslations('builder.builder');
  const names = useNames();
  const { select } = useBuilder();
  const { week, weekIndex } = trail;
  const choose = (id: string) => {
    const day = weeks.find((candidate) => candidate.id === id)?.days[0];
    select(day ? { part: 'day', id: day.id } : { part: 'week', id });
  };
  return (
    <div className="flex items-center gap-2">
      <Select
        label={t('grid')}
        isLabelHidden
        className="flex-1"
        value={week.id}
        onChange={choose}
        options={weeks.map((each, index) => ({ id: each.id, label: names.week(each, index + 1) }))}
      />
      <PartMenu selection={{ part: 'week', id: week.id }} name={names.week(week, weekIndex + 1)} />
    </div>
  );
}

function DayStrip({ trail, shownId }: { trail: WeekTrail; shownId: string | undefined }) {
  const names = useNames();
  const { select } = useBuilder();
  const { week, weekIndex } = trail;
  return (
    <div className="-mx-4 flex gap-2 overflow-x-auto px-4 pb-1">
      {week.days.map((day, index) => (
        <button
          key={day.id}
          type="button"
          aria-pressed={day.id === shownId}
          onClick={() => select({ part: 'day', id: day.id })}
          className="min-h-11 shrink-0 cursor-pointer rounded border border-line bg-surface px-4 text-ink-2 aria-pressed:border-ink aria-pressed:font-medium aria-pressed:text-ink"
        >
          {names.day(day, index + 1)}
        </button>
      ))}
      <AddDay week={week} number={weekIndex + 1} />
    </div>
  );
}
