'use client';

import { EmptyState } from '@coachme/ui-web/empty-state';
import { PageHeader } from '@coachme/ui-web/page-header';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { ChainBadge } from '#web/features/audit/components/chain-badge.tsx';
import { auditPeopleQuery, auditQuery, auditStateQuery } from '#web/features/audit/queries.ts';
import { useMay } from '#web/session/session.tsx';
import { AuditFilters, useAuditFilter } from '#web/shell/audit/audit-filters.tsx';
import { AuditTable } from '#web/shell/audit/audit-table.tsx';
import { pageOf } from '#web/shell/audit/facts.rules.ts';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

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
  const filter = useAuditFilter();
  const { data: state } = useQuery(auditStateQuery(browserApi));
  const { data: people } = useQuery(auditPeopleQuery(browserApi));
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
      <AuditFilters filter={filter} actions={state?.actions ?? []} people={people?.items ?? []} />
      {log.isPending ? <Skeleton className="h-64 w-full" /> : null}
      {log.isError && !log.data ? <QueryProblem query={log} /> : null}
      {log.data && entries.length === 0 ? (
        <EmptyState title={t(`${none}.title`)}>{t(`${none}.text`)}</EmptyState>
      ) : null}
      {entries.length > 0 ? <AuditTable entries={entries} pageOf={pageOf} /> : null}
      <MoreButton of={log} className="mt-6" label={t('more')} />
    </>
  );
}
