'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { ChartFrame } from '@coachme/ui-web/chart-frame';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Table } from '@coachme/ui-web/table';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { Card } from '#web/features/clients/components/card.tsx';
import { useFormats } from '#web/session/session.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

export type Lift = ClientDashboard['strength'][number];

const StrengthPlot = dynamic(() => import('./strength-plot.tsx').then((m) => m.StrengthPlot), {
  ssr: false,
  loading: () => <Skeleton className="h-64 w-full" />,
});

/** The estimated one-rep max of a main lift over time, its records marked. */
export function StrengthChart({ lifts }: { lifts: readonly Lift[] }) {
  const t = useTranslations('workspace.client.strength');
  const shell = useTranslations('workspace.shell');
  const formats = useFormats();
  const url = useUrlState();
  const lift = lifts.find(({ exerciseId }) => exerciseId === url.get('lift')) ?? lifts[0];
  if (!lift) {
    return (
      <Card title={t('title')}>
        <p className="text-ink-3">{t('none')}</p>
      </Card>
    );
  }
  const best = Math.max(...lift.points.map(({ e1rmKg }) => e1rmKg));
  return (
    <ChartFrame
      title={t('title')}
      summary={t('best', {
        exercise: lift.exerciseName,
        value: formats.weight(Math.round(best)),
        formula: lift.formula.charAt(0).toUpperCase() + lift.formula.slice(1),
      })}
      range={
        lifts.length > 1 ? (
          <Select
            label={t('lift')}
            isLabelHidden
            className="w-full sm:w-56"
            value={lift.exerciseId}
            onChange={(id) => url.set({ lift: id })}
            options={lifts.map(({ exerciseId, exerciseName }) => ({
              id: exerciseId,
              label: exerciseName,
            }))}
          />
        ) : null
      }
      chart={<StrengthPlot points={lift.points} />}
      table={<PointTable lift={lift} />}
      showTableLabel={shell('showTable')}
      showChartLabel={shell('showChart')}
    />
  );
}

function PointTable({ lift }: { lift: Lift }) {
  const t = useTranslations('workspace.client.strength');
  const formats = useFormats();
  return (
    <Table
      caption={t('tableOf', { exercise: lift.exerciseName })}
      rows={lift.points.toReversed()}
      rowKey={({ date }) => date}
      columns={[
        {
          id: 'date',
          header: t('date'),
          isRowHeader: true,
          cell: ({ date }) => formats.date(date),
        },
        {
          id: 'value',
          header: t('estimate'),
          align: 'end',
          cell: ({ e1rmKg }) => formats.weight(Math.round(e1rmKg)),
        },
        {
          id: 'record',
          header: t('record'),
          cell: ({ isRecord }) => (isRecord ? t('isRecord') : ''),
        },
      ]}
    />
  );
}
