'use client';

import type { Program } from '@coachme/contracts/programs.words';
import type { DatedDay } from '@coachme/domain/programs/schedule.rules';
import { useScrollStop } from '@coachme/ui-web/use-scroll-stop';
import { useTranslations } from 'next-intl';
import { useNames } from '#web/features/programs/components/use-names.ts';
import { useFormats } from '#web/session/session.tsx';

type AssignmentDatesProps = { program: Program; dates: readonly DatedDay[] };

/** The dates on which the client would train, week by week. */
export function AssignmentDates({ program, dates }: AssignmentDatesProps) {
  const t = useTranslations('builder.assign');
  const builder = useTranslations('builder.builder');
  const names = useNames();
  const formats = useFormats();
  const list = useScrollStop<HTMLOListElement>();
  const last = dates.at(-1);
  if (!last) return <p className="text-ink-3">{t('noDates')}</p>;
  const nameOf = ({ weekPosition, trainingDayId }: DatedDay) => {
    const days = program.weeks[weekPosition]?.days ?? [];
    const index = days.findIndex(({ id }) => id === trainingDayId);
    const day = days[index];
    return day ? names.day(day, index + 1) : '';
  };
  return (
    <section aria-label={t('preview')}>
      <p className="mb-2 text-ink-2">
        {t('span', { count: dates.length, date: formats.date(last.date) })}
      </p>
      <ol ref={list} className="max-h-48 overflow-y-auto rounded border border-line">
        {dates.map((day, index) => (
          <li
            key={day.trainingDayId}
            className="flex items-baseline gap-3 border-line border-b px-3 py-1.5 last:border-b-0"
          >
            <span className="w-16 shrink-0 text-ink-3 text-xs">
              {dates[index - 1]?.weekPosition === day.weekPosition
                ? ''
                : builder('week', { number: day.weekPosition + 1 })}
            </span>
            <span className="w-24 shrink-0 tabular-nums">
              {formats.date(day.date, 'weekday')} {formats.date(day.date, 'short')}
            </span>
            <span className="min-w-0 truncate text-ink-2">{nameOf(day)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
