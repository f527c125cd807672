'use client';

import type { MuscleWeeks } from '@coachme/contracts/lifts.contract';
import { MuscleMap } from '@coachme/ui-web/muscle-map';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { muscleWeeksQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** At so many hard sets a week a muscle is drawn in full ink. */
const fullAt = 20;

/** Hard sets per muscle and week: on the body for one week, and as a table of all of them. */
export function MuscleWeeksCard({ clientId }: { clientId: string }) {
  const t = useTranslations('lifts.muscles');
  const weeks = useQuery(muscleWeeksQuery(browserApi, clientId));
  return (
    <Card title={t('title')}>
      {weeks.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {weeks.isError && !weeks.data ? <QueryProblem query={weeks} /> : null}
      {weeks.data ? <Weeks weeks={weeks.data.weeks} /> : null}
    </Card>
  );
}

type Week = MuscleWeeks['weeks'][number];

function Weeks({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('lifts.muscles');
  const names = useTranslations('words.muscles');
  const formats = useFormats();
  const url = useUrlState();
  const last = weeks.findLast(({ muscles }) => muscles.length > 0);
  if (!last) return <p className="text-ink-3">{t('none')}</p>;
  const week = weeks.find(({ weekStart }) => weekStart === url.get('week')) ?? last;
  const shade = Object.fromEntries(
    week.muscles.map(({ muscle, hardSets }) => [muscle, Math.min(1, hardSets / fullAt)]),
  );
  const listed = week.muscles.map(
    ({ muscle, hardSets }) => `${names(muscle)} ${formats.number(hardSets)}`,
  );
  return (
    <>
      <div className="flex flex-wrap items-end gap-6">
        <MuscleMap className="h-56" label={listed.join(', ')} primary={[]} shade={shade} />
        <div className="flex min-w-48 flex-1 flex-col gap-2">
          <Select
            label={t('week')}
            className="max-w-56"
            value={week.weekStart}
            onChange={(weekStart) => url.set({ week: weekStart })}
            options={weeks
              .toReversed()
              .map(({ weekStart }) => ({ id: weekStart, label: formats.date(weekStart) }))}
          />
          <p className="text-ink-3 text-xs">{t('legend', { full: fullAt })}</p>
        </div>
      </div>
      <HeatTable weeks={weeks} />
    </>
  );
}

/** Muscles down, weeks across; a cell is as dark as it was hard, and says its number. */
function HeatTable({ weeks }: { weeks: readonly Week[] }) {
  const t = useTranslations('lifts.muscles');
  const names = useTranslations('words.muscles');
  const formats = useFormats();
  const muscles = [...new Set(weeks.flatMap((week) => week.muscles.map(({ muscle }) => muscle)))];
  return (
    <div ref={showNewest} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr>
            <th scope="col" className="py-2 pe-3 text-start font-medium text-ink-3 text-xs">
              {t('muscle')}
            </th>
            {weeks.map(({ weekStart }) => (
              <th
                key={weekStart}
                scope="col"
                className="min-w-12 px-1 py-2 text-center font-medium text-ink-3 text-xs"
              >
                {formats.date(weekStart, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {muscles.map((muscle) => (
            <tr key={muscle}>
              <th
                scope="row"
                className="sticky start-0 z-10 whitespace-nowrap bg-surface py-1 pe-3 text-start font-normal"
              >
                {names(muscle)}
              </th>
              {weeks.map((week) => (
                <HeatCell key={week.weekStart} week={week} muscle={muscle} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What does not fit is the oldest: the table begins at its end. */
function showNewest(frame: HTMLElement | null): void {
  if (!frame) return;
  const isRightToLeft = getComputedStyle(frame).direction === 'rtl';
  frame.scrollLeft = isRightToLeft ? -frame.scrollWidth : frame.scrollWidth;
}

function HeatCell({ week, muscle }: { week: Week; muscle: string }) {
  const t = useTranslations('lifts.muscles');
  const formats = useFormats();
  const load = week.muscles.find((one) => one.muscle === muscle);
  const share = Math.min(1, (load?.hardSets ?? 0) / fullAt);
  const volume = load ? t('volume', { volume: formats.volume(load.volumeKg) }) : undefined;
  return (
    <td title={volume} className="relative px-1 py-1 text-center tabular-nums">
      <span
        aria-hidden
        className="absolute inset-0.5 rounded bg-on-track"
        style={{ opacity: share * 0.32 }}
      />
      <span className={load ? 'relative' : 'relative text-ink-3'}>
        {load ? formats.number(load.hardSets) : '–'}
      </span>
    </td>
  );
}
