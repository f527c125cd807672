'use client';

import type { LiftSession } from '@coachme/contracts/lifts.contract';
import { Table } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

type LiftTableProps = { readonly name: string; readonly sessions: readonly LiftSession[] };

/** The same numbers as the chart, session by session with its sets. */
export function LiftTable({ name, sessions }: LiftTableProps) {
  const t = useTranslations('lifts');
  const formats = useFormats();
  const setsOf = ({ sets }: LiftSession) =>
    sets
      .filter(({ kind }) => kind !== 'warm-up')
      .map(({ loadKg, reps, durationSeconds }) => {
        const load = loadKg === null ? null : formats.weightFigure(loadKg);
        const done = durationSeconds === null ? reps : formats.clock(durationSeconds);
        return [load, done].filter((part) => part !== null).join(' × ');
      })
      .join(', ');
  const weight = (kg: number | null) =>
    kg === null ? '–' : formats.weight(Math.round(kg * 10) / 10);
  return (
    <Table
      caption={t('tableOf', { exercise: name })}
      rows={sessions}
      rowKey={({ workoutId }) => workoutId}
      columns={[
        {
          id: 'date',
          header: t('date'),
          isRowHeader: true,
          cell: ({ date }) => formats.date(date),
        },
        {
          id: 'sets',
          header: t('sets'),
          className: 'tabular-nums',
          cell: (session) => <bdi>{setsOf(session)}</bdi>,
        },
        {
          id: 'e1rm',
          header: t('metrics.e1rm'),
          align: 'end',
          cell: ({ e1rmKg }) => weight(e1rmKg),
        },
        {
          id: 'volume',
          header: t('metrics.volume'),
          align: 'end',
          cell: ({ volumeKg }) => formats.volume(volumeKg),
        },
      ]}
    />
  );
}
