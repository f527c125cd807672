'use client';

import type { AuditEntry } from '@coachme/contracts/audit.contract';
import { type Column, Table } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';
import { AuditWhat, type PageOf } from '#web/shell/audit/audit-entry.tsx';

type AuditTableProps = { entries: readonly AuditEntry[]; pageOf: PageOf };

/** Entries of the log, the newest first. */
export function AuditTable({ entries, pageOf }: AuditTableProps) {
  const t = useTranslations('audit');
  return (
    <Table
      caption={t('title')}
      columns={useColumns(pageOf)}
      rows={entries}
      rowKey={({ seq }) => String(seq)}
    />
  );
}

function useColumns(pageOf: PageOf): Column<AuditEntry>[] {
  const t = useTranslations('audit.columns');
  const formats = useFormats();
  return [
    {
      id: 'seq',
      header: '#',
      className: 'hidden w-12 text-ink-3 tabular-nums sm:table-cell',
      cell: ({ seq }) => seq,
    },
    {
      id: 'what',
      header: t('what'),
      isRowHeader: true,
      cell: (entry) => <AuditWhat entry={entry} pageOf={pageOf} />,
    },
    {
      id: 'when',
      header: t('when'),
      align: 'end',
      className: 'whitespace-nowrap',
      cell: ({ happenedAt }) => formats.instant(happenedAt),
    },
    {
      id: 'where',
      header: t('where'),
      align: 'end',
      className: 'hidden md:table-cell',
      cell: ({ address }) => <bdi dir="ltr">{address ?? '–'}</bdi>,
    },
  ];
}
