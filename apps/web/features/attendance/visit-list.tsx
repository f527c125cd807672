'use client';

import type { Visit } from '@coachme/contracts/attendance.contract';
import { Button } from '@coachme/ui-web/button';
import { Chip } from '@coachme/ui-web/chip';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { showToast } from '@coachme/ui-web/toast';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { visitsQuery } from '#web/features/attendance/queries.ts';
import { useFrontDesk } from '#web/features/attendance/use-front-desk.ts';
import { usePresence } from '#web/features/attendance/use-presence.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMay } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Who came to a branch on a day, the latest first. */
export function VisitList({ branchId, on }: { branchId: string; on: string }) {
  const t = useTranslations('attendance');
  const visits = useInfiniteQuery(visitsQuery(browserApi, branchId, on));
  const rows = visits.data?.pages.flatMap(({ items }) => items) ?? [];
  if (visits.isPending) return <Skeleton className="mt-6 h-48 w-full" />;
  if (!visits.data) {
    return (
      <div className="mt-6">
        <QueryProblem query={visits} />
      </div>
    );
  }
  if (rows.length === 0) {
    return (
      <EmptyState className="mt-6" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="mt-4">
        {rows.map((visit) => (
          <VisitRow key={visit.clientId} visit={visit} />
        ))}
      </ul>
      <MoreButton of={visits} className="mt-3" />
    </>
  );
}

function VisitRow({ visit }: { visit: Visit }) {
  const t = useTranslations('attendance');
  const { formats } = useFrontDesk();
  return (
    <li className="flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 border-line border-b py-2 last:border-b-0">
      <span className="w-16 shrink-0 text-ink-3 tabular-nums">{formats.time(visit.firstAt)}</span>
      <bdi className="min-w-0 flex-1 truncate font-medium">{visit.clientName}</bdi>
      {visit.hasSession ? <Chip tone="on-track">{t('trained')}</Chip> : null}
      {visit.isMarked ? <Chip>{t('marked')}</Chip> : null}
      {visit.isMarked ? <TakeBack visit={visit} /> : null}
    </li>
  );
}

function TakeBack({ visit: { clientName: name, ...visit } }: { visit: Visit }) {
  const t = useTranslations('attendance');
  const say = useProblemWords();
  const takeBack = usePresence('takeBackPresence');
  if (!useMay('attendance:update')) return null;
  return (
    <Button
      look="quiet"
      size="small"
      aria-label={t('takeBackOf', { name })}
      isPending={takeBack.isPending}
      onPress={() =>
        takeBack.mutate(visit, {
          onSuccess: () => showToast({ title: t('tookBack', { name }) }),
          onError: (error) => showToast({ title: say(error), tone: 'problem' }),
        })
      }
    >
      {t('takeBack')}
    </Button>
  );
}
