'use client';

import type { ClientDashboard } from '@coachme/contracts/progress.contract';
import { ChartFrame } from '@coachme/ui-web/chart-frame';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { Table } from '@coachme/ui-web/table';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { useFormats } from '#web/session/session.tsx';

export type VolumeWeek = ClientDashboard['volume'][number];

const VolumePlot = dynamic(() => import('./volume-plot.tsx').then((m) => m.VolumePlot), {
  ssr: false,
  loading: () => <Skeleton className="h-48 w-full" />,
});

/** Volume per week: how much work it was. */
export function VolumeChart({ weeks: all }: { weeks: readonly VolumeWeek[] }) {
  const first = all.findIndex(({ setCount }) => setCount > 0);
  // Weeks before the first session are not weeks in which nothing was done.
  const weeks = first < 0 ? [] : all.slice(first);
  const t = useTranslations('workspace.client.volume');
  const shell = useTranslations('workspace.shell');
  const latest = weeks.at(-1);
  const formats = useFormats();
  return (
    <ChartFrame
      title={t('title')}
      summary={
        latest
          ? t('summary', { volume: formats.volume(latest.volumeKg), sets: latest.setCount })
          : t('none')
      }
      chart={latest ? <VolumePlot weeks={weeks} /> : null}
      table={<WeekTable weeks={weeks} />}
      showTableLabel={shell('showTable')}
      showChartLabel={shell('showChart')}
    />
  );
}

function WeekTable({ weeks }: { weeks: readonly VolumeWeek[] }) {
  const t = useTranslations('workspace.client.volume');
  const formats = useFormats();
  return (
    <Table
      caption={t('title')}
      rows={weeks.toReversed()}
      rowKey={({ weekStart }) => weekStart}
      columns={[
        {
          id: 'week',
          header: t('week'),
          isRowHeader: true,
          cell: ({ weekStart }) => formats.date(weekStart),
        },
        {
          id: 'volume',
          header: t('volume'),
          align: 'end',
          cell: ({ volumeKg }) => formats.volume(volumeKg),
        },
        { id: 'sets', header: t('sets'), align: 'end', cell: ({ setCount }) => setCount },
      ]}
    />
  );
}
