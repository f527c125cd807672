'use client';

import { Button } from '@coachme/ui-web/button';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { AtWork } from '#web/features/imports/components/at-work.tsx';
import { Brought } from '#web/features/imports/components/brought.tsx';
import { Preview } from '#web/features/imports/components/preview.tsx';
import { ProblemList } from '#web/features/imports/components/problem-list.tsx';
import { importQuery, isAtWork } from '#web/features/imports/queries.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type OneImportProps = { clientId: string; id: string; onClose: () => void };

/** An import as it stands: at work, to be decided, done, or taken back. */
export function OneImport({ clientId, id, onClose }: OneImportProps) {
  const t = useTranslations('imports');
  const query = useQuery(importQuery(browserApi, { clientId, id }));
  if (query.isPending) return <Skeleton className="h-60 w-full" />;
  if (!query.data) return <QueryProblem query={query} />;
  const found = query.data;
  const { state, counts, failure, failureReason } = found;
  const reason = failureReason ? t(`failures.${failureReason}`) : (failure ?? '');
  return (
    <div className="flex flex-col gap-8">
      <p className="text-ink-2">
        <bdi className="font-medium text-ink">{found.fileName}</bdi>
        {' · '}
        {t(`sources.${found.source}`)}
      </p>
      {state === 'preview' ? <Preview found={found} onDropped={onClose} /> : null}
      {state === 'committed' ? <Brought found={found} /> : null}
      {state === 'undone' || state === 'cancelled' ? (
        <p role="status">
          {counts.keptSessions > 0
            ? t(`${state}.kept`, { count: counts.keptSessions })
            : t(`${state}.text`)}
        </p>
      ) : null}
      {state === 'failed' ? <p role="alert">{t('failed', { reason: reason })}</p> : null}
      {isAtWork(state) ? <AtWork found={found} /> : null}
      <ProblemList problems={found.problems} count={found.problemCount} />
      <Button className="self-start" onPress={onClose}>
        {t('again')}
      </Button>
    </div>
  );
}
