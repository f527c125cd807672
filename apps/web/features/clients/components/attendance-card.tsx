'use client';

import { Chip } from '@coachme/ui-web/chip';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { infiniteQueryOptions, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import type { Api } from '#web/api/api.ts';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { hasBranches } from '#web/session/has-branches.ts';
import { useFormats, useMay, useMe } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

const clientVisitsQuery = (api: Api, id: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', id, 'visits'],
    queryFn: ({ pageParam }) =>
      api.attendance.listClientVisits({
        params: { id },
        query: { limit: 8, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** When the client was at which branch; only where the organization has branches. */
export function AttendanceCard({ clientId }: { clientId: string }) {
  const { organization } = useMe();
  const mayRead = useMay('attendance:read');
  return mayRead && hasBranches(organization) ? <Visits clientId={clientId} /> : null;
}

function Visits({ clientId }: { clientId: string }) {
  const t = useTranslations('attendance');
  const formats = useFormats();
  const visits = useInfiniteQuery(clientVisitsQuery(browserApi, clientId));
  const rows = visits.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card title={t('title')}>
      {visits.isPending ? <Skeleton className="h-32 w-full" /> : null}
      {visits.isError && !visits.data ? <QueryProblem query={visits} /> : null}
      {visits.data && rows.length === 0 ? <p className="text-ink-3">{t('noVisits')}</p> : null}
      <ul className="flex flex-col">
        {rows.map(({ date, branchId, branchName, hasSession }) => (
          <li
            key={`${date} ${branchId}`}
            className="flex items-center gap-3 border-line border-b py-2 text-sm last:border-b-0"
          >
            <span className="w-16 shrink-0 text-ink-3 tabular-nums">
              {formats.date(date, 'short')}
            </span>
            <bdi className="min-w-0 flex-1 truncate">{branchName}</bdi>
            {hasSession ? <Chip>{t('trained')}</Chip> : null}
          </li>
        ))}
      </ul>
      <MoreButton of={visits} size="small" className="self-start" />
    </Card>
  );
}
