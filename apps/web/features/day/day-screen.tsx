'use client';

import { PageHeader } from '@coachme/ui-web/page-header';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { DaySkeleton } from '#web/features/day/components/day-skeleton.tsx';
import { FirstClient } from '#web/features/day/components/first-client.tsx';
import { LiveFeed } from '#web/features/day/components/live-feed.tsx';
import { Queue } from '#web/features/day/components/queue.tsx';
import { Tomorrow } from '#web/features/day/components/tomorrow.tsx';
import { dayQuery } from '#web/features/day/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { useToday } from '#web/session/use-today.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** One screen: who needs a person and why, who trains now, what tomorrow brings. */
export function DayScreen({ date: rendered }: { date: string }) {
  const date = useToday(rendered);
  const t = useTranslations('workspace.day');
  const formats = useFormats();
  const day = useQuery(dayQuery(browserApi, date));
  const { needsYou = [], trainedCount = 0, activeClientCount = 0 } = day.data ?? {};
  return (
    <>
      <PageHeader
        title={formats.date(date, 'full')}
        summary={
          day.data && activeClientCount > 0 ? (
            <p className="tabular-nums">
              <strong className="font-medium text-ink">
                {t('needYou', { count: needsYou.length })}
              </strong>
              <span className="px-2 text-ink-3">·</span>
              {t('trained', { trained: trainedCount, all: activeClientCount })}
            </p>
          ) : null
        }
      />
      <div className="mt-8">
        {day.isPending ? <DaySkeleton /> : null}
        {day.isError && !day.data ? <QueryProblem query={day} /> : null}
        {day.data && activeClientCount === 0 ? <FirstClient /> : null}
        {day.data && activeClientCount > 0 ? (
          <div className="grid gap-x-12 gap-y-10 xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <Queue needsYou={needsYou} />
            <LiveFeed live={day.data.live} />
            <Tomorrow days={day.data.tomorrow} />
          </div>
        ) : null}
      </div>
    </>
  );
}
