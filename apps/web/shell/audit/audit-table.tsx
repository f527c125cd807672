'use client';

import type { AuditEntry } from '@coachme/contracts/audit.contract';
import { type Column, Table } from '@coachme/ui-web/table';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';
import { useSentence } from '#web/shell/audit/use-sentence.ts';

/** Entries of the log, the newest first. */
export function AuditTable({ entries }: { entries: readonly AuditEntry[] }) {
  const t = useTranslations('audit');
  return (
    <Table
      caption={t('title')}
      columns={useColumns()}
      rows={entries}
      rowKey={({ seq }) => String(seq)}
    />
  );
}

function useColumns(): Column<AuditEntry>[] {
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
      cell: (entry) => <What entry={entry} />,
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

/** By these something is looked up; to read they are nothing. */
const ids: ReadonlySet<string> = new Set(['actingId']);

function What({ entry }: { entry: AuditEntry }) {
  const t = useTranslations('audit');
  const say = useSentence();
  const details = Object.entries(entry.detail)
    .filter(([name, value]) => !ids.has(name) && value !== null && value !== false)
    .map(([name, value]) => (value === true ? name : `${name}: ${value}`));
  return (
    <span className="flex flex-col gap-0.5">
      <span>{say(entry)}</span>
      {entry.reason ? (
        <span className="font-normal text-ink-2 text-sm">
          <bdi>{t('because', { reason: entry.reason })}</bdi>
        </span>
      ) : null}
      {details.length > 0 ? (
        <span className="font-normal text-ink-3 text-xs">
          <bdi dir="ltr">{details.join(' · ')}</bdi>
        </span>
      ) : null}
    </span>
  );
}
