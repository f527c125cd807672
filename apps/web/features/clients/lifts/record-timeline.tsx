'use client';

import type { PersonalRecord } from '@coachme/contracts/execution.words';
import { Chalk } from '@coachme/ui-web/chalk';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { timelineQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { MoreButton } from '#web/shell/more-button.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

type OfLift = { readonly clientId: string; readonly exerciseId: string };

/** Every record of an exercise, newest first, with the best it beat; records of one session stand together. */
export function RecordTimeline({ clientId, exerciseId }: OfLift) {
  const t = useTranslations('lifts.timeline');
  const formats = useFormats();
  const records = useInfiniteQuery(timelineQuery(browserApi, { clientId, exerciseId }));
  const rows = records.data?.pages.flatMap(({ items }) => items) ?? [];
  const days = [...Map.groupBy(rows, ({ workoutId }) => workoutId).values()];
  return (
    <Card title={t('title')}>
      {records.isPending ? <Skeleton className="h-24 w-full" /> : null}
      {records.isError && !records.data ? <QueryProblem query={records} /> : null}
      {records.data && rows.length === 0 ? <p className="text-ink-3">{t('none')}</p> : null}
      <ol className="flex flex-col gap-4 border-line border-s ps-4">
        {days.map((ofDay, index) => (
          <li key={ofDay[0]?.workoutId} className="flex flex-col gap-1">
            <p className="text-ink-3 text-sm">{formats.date(ofDay[0]?.achievedOn ?? '')}</p>
            {ofDay.map((record) => (
              <RecordLine key={record.id} record={record} isLatest={index === 0} />
            ))}
          </li>
        ))}
      </ol>
      <MoreButton of={records} size="small" className="self-start" />
    </Card>
  );
}

function RecordLine({ record, isLatest }: { record: PersonalRecord; isLatest: boolean }) {
  const t = useTranslations('lifts.timeline');
  const kinds = useTranslations('words.recordKinds');
  const units = useTranslations('units');
  const formats = useFormats();
  const { kind, value, previous, loadKg, formula } = record;
  const write = (figure: number) =>
    kind === 'reps'
      ? units('reps', { count: figure })
      : formats.weight(Math.round(figure * 10) / 10);
  const at = kind === 'reps' && loadKg ? t('at', { load: formats.weight(loadKg) }) : '';
  const by =
    kind === 'e1rm' && formula
      ? t('by', { formula: formula.charAt(0).toUpperCase() + formula.slice(1) })
      : '';
  const line = [`${kinds(kind)}: ${write(value)}`, at, by].filter(Boolean).join(' ');
  return (
    <p className="text-sm tabular-nums">
      {isLatest && previous !== null ? <Chalk>{line}</Chalk> : line}{' '}
      <span className="text-ink-3">
        {previous === null ? t('first') : t('beat', { previous: write(previous) })}
      </span>
    </p>
  );
}
