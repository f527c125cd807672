'use client';

import type { ProgramReport } from '@coachme/contracts/program-reports.contract';
import { Ring } from '@coachme/ui-web/ring';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Table } from '@coachme/ui-web/table';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { Card } from '#web/features/clients/components/card.tsx';
import { programReportQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { assignmentsQuery } from '#web/features/clients/queries.ts';
import { useFormats } from '#web/session/session.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';

/** What each program came to, the latest first; one is worked out when it is opened. */
export function ProgramReports({ clientId }: { clientId: string }) {
  const t = useTranslations('report');
  const formats = useFormats();
  const assignments = useQuery(assignmentsQuery(browserApi, clientId));
  const [openId, setOpenId] = useState<string | null>(null);
  const items = assignments.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Card title={t('title')}>
      <ul className="flex flex-col gap-3">
        {items.map(({ id, programTitle, startsOn, endsOn }) => (
          <li key={id} className="border-line border-t pt-3 first:border-t-0 first:pt-0">
            <details
              onToggle={({ currentTarget }) => {
                if (currentTarget.open) setOpenId(id);
              }}
            >
              <summary className="cursor-pointer rounded-sm">
                <bdi className="font-medium">{programTitle}</bdi>{' '}
                <span className="text-ink-2 text-sm tabular-nums">
                  {t('between', {
                    from: formats.date(startsOn, 'short'),
                    to: formats.date(endsOn, 'short'),
                  })}
                </span>
              </summary>
              {openId === id ? <Report clientId={clientId} id={id} /> : null}
            </details>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Report({ clientId, id }: { clientId: string; id: string }) {
  const report = useQuery(programReportQuery(browserApi, clientId, id));
  if (report.isPending) return <Skeleton className="mt-3 h-40 w-full" />;
  if (!report.data) return <QueryProblem query={report} />;
  return <Figures report={report.data} />;
}

function Figures({
  report: { score, isOver, parts, lifts, adherence },
}: {
  report: ProgramReport;
}) {
  const t = useTranslations('report');
  const formats = useFormats();
  return (
    <div className="mt-4 flex flex-col gap-5">
      <div className="flex items-center gap-4">
        <Ring
          share={score === null ? null : score / 100}
          sizePx={72}
          label={score === null ? t('noScore') : t('score', { score })}
        >
          {score === null ? '–' : formats.number(score)}
        </Ring>
        <p className="text-ink-2">
          {score === null ? t('noScore') : t(isOver ? 'whenOver' : 'soFar')}
          <br />
          <span className="text-sm tabular-nums">{t('done', adherence)}</span>
        </p>
      </div>
      <Table
        caption={t('parts')}
        rows={parts}
        rowKey={({ name }) => name}
        columns={[
          {
            id: 'part',
            header: t('part'),
            isRowHeader: true,
            cell: ({ name }) => t(`names.${name}`),
          },
          {
            id: 'value',
            header: t('value'),
            align: 'end',
            cell: ({ value }) => (value === null ? t('tooLittle') : formats.percent(value)),
          },
          { id: 'n', header: t('from'), cell: ({ name, n }) => t(`counts.${name}`, { n }) },
        ]}
      />
      <LiftChanges lifts={lifts} />
      <p className="text-ink-3 text-xs">{t('note')}</p>
    </div>
  );
}

/** The main lifts at the beginning and at the end. */
function LiftChanges({ lifts }: { lifts: ProgramReport['lifts'] }) {
  const t = useTranslations('report');
  const formats = useFormats();
  if (lifts.length === 0) return null;
  return (
    <Table
      caption={t('lifts')}
      rows={lifts}
      rowKey={({ exerciseId }) => exerciseId}
      columns={[
        { id: 'lift', header: t('lift'), isRowHeader: true, cell: (lift) => lift.exerciseName },
        {
          id: 'from',
          header: t('first'),
          align: 'end',
          cell: ({ fromKg }) => formats.weight(Math.round(fromKg)),
        },
        {
          id: 'to',
          header: t('last'),
          align: 'end',
          cell: ({ toKg }) => formats.weight(Math.round(toKg)),
        },
        {
          id: 'change',
          header: t('change'),
          align: 'end',
          cell: ({ change }) => `${change > 0 ? '+' : ''}${formats.percent(change)}`,
        },
      ]}
    />
  );
}
