'use client';

import type { ProgramRow } from '@coachme/contracts/programs.words';
import { type Column, Table } from '@coachme/ui-web/table';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import type * as z from 'zod';
import { ProgramMenu } from '#web/features/programs/components/program-menu.tsx';
import { StatusChip } from '#web/features/programs/components/status-chip.tsx';
import { useFormats } from '#web/session/session.tsx';

type Row = z.infer<typeof ProgramRow>;

/** Programs with how long they are, who is on them and when they were changed. */
export function ProgramTable({ programs }: { programs: readonly Row[] }) {
  const t = useTranslations('builder.programs');
  return (
    <Table caption={t('caption')} columns={useColumns()} rows={programs} rowKey={({ id }) => id} />
  );
}

function useColumns(): Column<Row>[] {
  const t = useTranslations('builder.programs');
  const units = useTranslations('units');
  const words = useTranslations('words.actions');
  const formats = useFormats();
  return [
    {
      id: 'title',
      header: t('columns.title'),
      isRowHeader: true,
      className: 'w-full min-w-32 max-w-0 sm:w-auto sm:max-w-96',
      cell: (program) => <Title program={program} />,
    },
    {
      id: 'status',
      header: t('columns.status'),
      cell: ({ status }) => <StatusChip status={status} />,
    },
    {
      id: 'length',
      header: t('columns.length'),
      className: 'hidden sm:table-cell whitespace-nowrap',
      cell: ({ weekCount, dayCount }) =>
        `${units('weeks', { count: weekCount })} · ${units('days', { count: dayCount })}`,
    },
    {
      id: 'assigned',
      header: t('columns.assigned'),
      align: 'end',
      className: 'hidden sm:table-cell',
      cell: ({ assignedCount }) =>
        assignedCount > 0 ? (
          formats.number(assignedCount)
        ) : (
          <span className="text-ink-3">{t('nobody')}</span>
        ),
    },
    {
      id: 'changed',
      header: t('columns.changed'),
      align: 'end',
      className: 'hidden md:table-cell whitespace-nowrap',
      cell: ({ updatedAt }) => (
        <time dateTime={updatedAt} className="text-ink-2">
          {formats.instant(updatedAt)}
        </time>
      ),
    },
    {
      id: 'menu',
      header: <span className="sr-only">{words('more')}</span>,
      align: 'end',
      cell: (program) => <ProgramMenu program={program} />,
    },
  ];
}

function Title({ program: { id, title, description } }: { program: Row }) {
  return (
    <>
      <Link href={`/coach/programs/${id}`} className="rounded-sm hover:underline">
        {title}
      </Link>
      {description ? (
        // Cut at its own end, and set from the side on which the page begins.
        <p dir="auto" className="truncate font-normal text-ink-3 text-sm [text-align:match-parent]">
          {description}
        </p>
      ) : null}
    </>
  );
}
