'use client';

import type { WorkoutRow } from '@coachme/contracts/execution.words';
import { doneWords } from '@coachme/i18n/live-words';
import { Chip } from '@coachme/ui-web/chip';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Award } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { sessionsQuery } from '#web/features/clients/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** What was trained, newest first; each opens beside the page. */
export function SessionList({ clientId }: { clientId: string }) {
  const t = useTranslations('workspace.client.sessions');
  const sessions = useInfiniteQuery(sessionsQuery(browserApi, clientId));
  const rows = sessions.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Card title={t('title')}>
      {sessions.isPending ? <Skeleton className="h-40 w-full" /> : null}
      {sessions.isError && !sessions.data ? <QueryProblem query={sessions} /> : null}
      {sessions.data && rows.length === 0 ? <p className="text-ink-3">{t('none')}</p> : null}
      <ul className="-my-2">
        {rows.map((row) => (
          <SessionRow key={row.id} row={row} />
        ))}
      </ul>
      <MoreButton of={sessions} className="self-start" />
    </Card>
  );
}

function SessionRow({ row }: { row: WorkoutRow }) {
  const t = useTranslations('workspace.client.sessions');
  const live = useTranslations('workspace.day.live');
  const units = useTranslations('units');
  const formats = useFormats();
  const session = useOverlay('session');
  return (
    <li className="relative flex flex-wrap items-baseline gap-x-4 gap-y-1 border-line border-b py-3 last:border-b-0 has-[button:hover]:bg-sunken">
      <span className="w-16 shrink-0 text-ink-3 tabular-nums">
        {formats.date(row.localDate, 'short')}
      </span>
      <button
        type="button"
        onClick={() => session.open(row.id)}
        className="min-w-0 basis-[calc(100%-5rem)] cursor-pointer truncate rounded-sm text-start font-medium after:absolute after:inset-0 sm:flex-1"
      >
        {row.title}
      </button>
      {row.recordCount > 0 ? (
        <Chip icon={<Award aria-hidden className="size-3.5" strokeWidth={2} />}>
          {t('records', { count: row.recordCount })}
        </Chip>
      ) : null}
      {row.endedAt === null ? <Chip>{t('open')}</Chip> : null}
      {row.endurance ? (
        <bdi className="text-ink-2 tabular-nums">{doneWords(row.endurance, live, formats)}</bdi>
      ) : null}
      {/* A run alone is no set of nothing. */}
      {row.endurance && row.volumeKg === 0 ? null : (
        <>
          <span className="text-ink-2 tabular-nums">{units('sets', { count: row.setCount })}</span>
          <span className="ms-auto text-end text-ink-2 tabular-nums sm:ms-0 sm:w-24">
            {formats.volume(row.volumeKg)}
          </span>
        </>
      )}
    </li>
  );
}
