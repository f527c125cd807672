'use client';

import { Avatar } from '@coachme/ui-web/avatar';
import { Chip } from '@coachme/ui-web/chip';
import { Sparkline } from '@coachme/ui-web/sparkline';
import { type Column, Table } from '@coachme/ui-web/table';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { AdherenceChip } from '#web/features/clients/components/adherence-chip.tsx';
import type { RosterEntry } from '#web/features/clients/queries.ts';
import { useFormats, useMe } from '#web/session/session.tsx';

type RosterTableProps = {
  entries: readonly RosterEntry[];
  /** The column of boxes while several are chosen. */
  choosing: Column<RosterEntry> | null;
};

/** The roster as a table; on a phone only what decides. */
export function RosterTable({ entries, choosing }: RosterTableProps) {
  const t = useTranslations('workspace.roster');
  const columns = useColumns();
  return (
    <Table
      caption={t('title')}
      columns={choosing ? [choosing, ...columns] : columns}
      rows={entries}
      rowKey={({ id }) => id}
    />
  );
}

function useColumns(): Column<RosterEntry>[] {
  const t = useTranslations('workspace.roster');
  const formats = useFormats();
  const day = (date: string | null | undefined) => (date ? formats.date(date, 'short') : '–');
  return [
    { id: 'name', header: t('columns.name'), isRowHeader: true, cell: (row) => <Name row={row} /> },
    {
      id: 'adherence',
      header: t('columns.adherence'),
      cell: ({ progress }) =>
        progress?.isShared === false ? (
          <span className="text-ink-3">{t('notShared')}</span>
        ) : (
          <AdherenceChip ratio={progress?.adherence ?? null} band={progress?.band ?? null} />
        ),
    },
    {
      id: 'weekly',
      header: t('columns.weekly'),
      className: 'hidden md:table-cell',
      cell: ({ name, progress }) =>
        progress?.weekly.some((count) => count > 0) ? (
          <Sparkline
            values={progress.weekly}
            label={t('weekly', { name, counts: progress.weekly.join(', ') })}
          />
        ) : (
          '–'
        ),
    },
    {
      id: 'last',
      header: t('columns.last'),
      align: 'end',
      cell: ({ progress }) => day(progress?.lastWorkoutOn),
    },
    {
      id: 'next',
      header: t('columns.next'),
      align: 'end',
      className: 'hidden sm:table-cell',
      cell: ({ progress }) => day(progress?.nextDueOn),
    },
    {
      id: 'program',
      header: t('columns.program'),
      className: 'hidden lg:table-cell',
      cell: (row) => <ProgramWeek row={row} />,
    },
  ];
}

function Name({ row }: { row: RosterEntry }) {
  const t = useTranslations('workspace.roster');
  const { user } = useMe();
  const isOfColleague = row.coach !== null && row.coach.userId !== user.id;
  return (
    <span className="flex items-center gap-3">
      <Avatar name={row.name} size="small" />
      <span className="min-w-0">
        <Link
          href={`/coach/clients/${row.id}`}
          className="rounded-sm underline-offset-4 hover:underline"
        >
          {row.name}
        </Link>
        {isOfColleague ? (
          <span className="block truncate font-normal text-ink-3 text-xs">
            {t('coachedBy', { name: row.coach?.name ?? '' })}
          </span>
        ) : null}
      </span>
      {row.onboardedAt === null ? <Chip>{t('new')}</Chip> : null}
    </span>
  );
}

function ProgramWeek({ row: { progress } }: { row: RosterEntry }) {
  const t = useTranslations('workspace.roster');
  if (!progress?.programTitle) return <span className="text-ink-3">{t('noProgram')}</span>;
  const { programTitle, weekNumber, weekCount } = progress;
  return (
    <span className="flex items-baseline gap-2">
      <span className="max-w-56 truncate">{programTitle}</span>
      {weekNumber !== null && weekCount !== null ? (
        <bdi className="text-ink-3 tabular-nums">
          {t('weekOf', { week: weekNumber, all: weekCount })}
        </bdi>
      ) : null}
    </span>
  );
}
