'use client';

import type { BranchDay } from '@coachme/contracts/attendance.contract';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { daysQuery } from '#web/features/attendance/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** The latest days of a branch with how many came, as bars that lead to the day. */
export function DayList({ branchId, on }: { branchId: string; on: string }) {
  const t = useTranslations('attendance');
  const days = useInfiniteQuery(daysQuery(browserApi, branchId));
  const rows = days.data?.pages.flatMap(({ items }) => items) ?? [];
  const most = Math.max(1, ...rows.map(({ visits }) => visits));
  if (days.data && rows.length === 0) return null;
  return (
    <section aria-label={t('days')} className="min-w-0">
      <h2 className="font-semibold">{t('days')}</h2>
      {days.isPending ? <Skeleton className="mt-3 h-48 w-full" /> : null}
      {days.isError && !days.data ? <QueryProblem query={days} /> : null}
      <ul className="mt-3">
        {rows.map((day) => (
          <DayRow key={day.date} day={day} most={most} isShown={day.date === on} />
        ))}
      </ul>
      <MoreButton of={days} size="small" className="mt-3" />
    </section>
  );
}

type DayRowProps = { day: BranchDay; most: number; isShown: boolean };

function DayRow({ day: { date, visits }, most, isShown }: DayRowProps) {
  const t = useTranslations('attendance');
  const formats = useFormats();
  const { addressOf } = useUrlState();
  return (
    <li>
      <Link
        href={addressOf({ on: date })}
        scroll={false}
        aria-current={isShown ? 'date' : undefined}
        className="grid min-h-11 grid-cols-[4.5rem_minmax(0,1fr)_auto] items-center gap-3 rounded px-2 text-sm hover:bg-sunken aria-[current]:bg-sunken aria-[current]:font-medium"
      >
        <span className="text-ink-2 tabular-nums">{formats.date(date, 'short')}</span>
        <span aria-hidden className="h-2 rounded-full bg-sunken">
          <span
            className="block h-2 rounded-full bg-chalk"
            style={{ width: `${(visits / most) * 100}%` }}
          />
        </span>
        <span className="tabular-nums">{t('visits', { count: visits })}</span>
      </Link>
    </li>
  );
}
