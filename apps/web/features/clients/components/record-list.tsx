'use client';

import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { useRecordLine } from '#web/features/clients/components/use-record-line.ts';
import { recordsQuery } from '#web/features/clients/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** Bests that were beaten, newest first. */
export function RecordList({ clientId }: { clientId: string }) {
  const t = useTranslations('workspace.client.records');
  const formats = useFormats();
  const line = useRecordLine();
  const records = useInfiniteQuery(recordsQuery(browserApi, clientId));
  const rows = records.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card title={t('title')}>
      {records.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {records.isError && !records.data ? <QueryProblem query={records} /> : null}
      {records.data && rows.length === 0 ? <p className="text-ink-3">{t('none')}</p> : null}
      <ul className="-my-2 grid gap-x-8 sm:grid-cols-2">
        {rows.map((record) => (
          <li key={record.id} className="border-line border-b py-2.5 text-sm">
            <p className="tabular-nums">{line(record)}</p>
            <p className="text-ink-3 text-xs">{formats.date(record.achievedOn)}</p>
          </li>
        ))}
      </ul>
      <MoreButton of={records} size="small" className="self-start" />
    </Card>
  );
}
