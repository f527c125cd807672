'use client';

import { Skeleton } from '@coachme/ui-web/skeleton';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { batchQuery } from '#web/features/invitations/queries.ts';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** How far the invitations of a list are; it goes on when this is closed. */
export function BatchProgress({ id }: { id: string }) {
  const t = useTranslations('invites.list');
  const queries = useQueryClient();
  const batch = useQuery(batchQuery(browserApi, id));
  const isDone = batch.data !== undefined && batch.data.done === batch.data.total;
  useEffect(() => {
    if (isDone) queries.invalidateQueries({ queryKey: ['invitations'] });
  }, [isDone, queries]);
  if (batch.isError) return <QueryProblem query={batch} />;
  if (!batch.data) return <Skeleton className="h-16 w-full" />;
  const { done, total, invited, left } = batch.data;
  return (
    <div className="flex flex-col gap-3">
      <p aria-live="polite" className="font-medium">
        {isDone ? t('sent', { count: invited }) : t('progress', { done, total })}
      </p>
      <progress value={done} max={total} aria-label={t('progressLabel')} className="w-full" />
      {isDone ? null : <p className="text-ink-2 text-sm">{t('goesOn')}</p>}
      {left.length > 0 ? (
        <ul className="text-ink-2 text-sm">
          {left.map(({ email, problem }) => (
            <li key={email}>
              <bdi>{email}</bdi>: {t(`lines.${problem}`)}
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
