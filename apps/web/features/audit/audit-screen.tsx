'use client';

import { Button } from '@coachme/ui-web/button';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AuditFilters } from '#web/features/audit/components/audit-filters.tsx';
import { ChainBadge } from '#web/features/audit/components/chain-badge.tsx';
import { type AuditFilter, auditQuery } from '#web/features/audit/queries.ts';
import { useMay } from '#web/session/session.tsx';
import { AuditTable } from '#web/shell/audit/audit-table.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** Who changed what, when and from where, and whether the log itself is whole. */
export function AuditScreen() {
  const t = useTranslations('audit');
  const may = useMay('audit:read');
  return (
    <>
      <PageHeader title={t('title')} summary={t('text')} />
      {may ? <Log /> : <EmptyState className="mt-6" title={t('forbidden')} />}
    </>
  );
}

function Log() {
  const t = useTranslations('audit');
  const url = useUrlState();
  const filter: AuditFilter = {
    action: url.get('action'),
    actorId: url.get('who'),
    from: url.get('from'),
    to: url.get('to'),
  };
  const log = useInfiniteQuery({
    ...auditQuery(browserApi, filter),
    placeholderData: keepPreviousData,
  });
  const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
  const isChosen = Object.values(filter).some((value) => value !== null);
  const none = isChosen ? 'none' : 'empty';
  return (
    <>
      <ChainBadge />
      <AuditFilters filter={filter} />
      {log.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {log.isError && !log.data ? <QueryProblem query={log} /> : null}
      {log.data && entries.length === 0 ? (
        <EmptyState title={t(`${none}.title`)}>{t(`${none}.text`)}</EmptyState>
      ) : null}
      {entries.length > 0 ? <AuditTable entries={entries} /> : null}
      {log.hasNextPage ? (
        <Button
          className="mt-6"
          isPending={log.isFetchingNextPage}
          onPress={() => log.fetchNextPage()}
        >
          {t('more')}
        </Button>
      ) : null}
    </>
  );
}
