'use client';

import type { LiftSession } from '@coachme/contracts/lifts.contract';
import { knownMetrics, METRICS, type Metric } from '@coachme/domain/strength/lift-metric.rules';
import { ChartFrame } from '@coachme/ui-web/chart-frame';
import { EmptyState } from '@coachme/ui-web/empty-state';
import { Select } from '@coachme/ui-web/select';
import { Skeleton } from '@coachme/ui-web/skeleton';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { liftSessionsQuery, liftsQuery } from '#web/features/clients/lifts/lift-queries.ts';
import { LiftTable } from '#web/features/clients/lifts/lift-table.tsx';
import { RecordTimeline } from '#web/features/clients/lifts/record-timeline.tsx';
import { QueryProblem } from '#web/shell/query-problem.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

const LiftPlot = dynamic(
  async () => (await import('#web/features/clients/lifts/lift-plot.tsx')).LiftPlot,
  { ssr: false, loading: () => <Skeleton className="h-64 w-full" /> },
);

type LiftPanelProps = { readonly clientId: string; readonly exerciseId: string | null };

/** One exercise over time: its chart, the numbers behind it, and every record with what it beat. */
export function LiftPanel({ clientId, exerciseId }: LiftPanelProps) {
  const lifts = useInfiniteQuery(liftsQuery(browserApi, { clientId, q: '' }));
  const all = lifts.data?.pages.flatMap(({ items }) => items) ?? [];
  const id = exerciseId ?? all[0]?.exerciseId ?? null;
  if (id === null) return null;
  const name = all.find((lift) => lift.exerciseId === id)?.exerciseName ?? '';
  return (
    <>
      <History clientId={clientId} exerciseId={id} name={name} />
      <RecordTimeline clientId={clientId} exerciseId={id} />
    </>
  );
}

function History(props: { clientId: string; exerciseId: string; name: string }) {
  const { clientId, exerciseId, name } = props;
  const shell = useTranslations('workspace.shell');
  const t = useTranslations('lifts');
  const url = useUrlState();
  const sessions = useQuery(liftSessionsQuery(browserApi, { clientId, exerciseId }));
  const asked = METRICS.find((one) => one === url.get('metric'));
  if (sessions.isPending) return <Skeleton className="h-80 w-full" />;
  if (!sessions.data) return <QueryProblem query={sessions} />;
  const { items } = sessions.data;
  const known = knownMetrics(items);
  if (known.length === 0) return <EmptyState title={name}>{t('noFigures')}</EmptyState>;
  const metric = asked && known.includes(asked) ? asked : (known[0] ?? 'reps');
  return (
    <ChartFrame
      title={name || t('history')}
      summary={summaryOf(items, metric, t)}
      range={
        <Select
          label={t('metric')}
          isLabelHidden
          className="w-full sm:w-56"
          value={metric}
          onChange={(id) => url.set({ metric: id })}
          options={known.map((id) => ({ id, label: t(`metrics.${id}`) }))}
        />
      }
      chart={<LiftPlot sessions={items} metric={metric} />}
      table={<LiftTable name={name} sessions={items} />}
      showTableLabel={shell('showTable')}
      showChartLabel={shell('showChart')}
    />
  );
}

type Words = ReturnType<typeof useTranslations<'lifts'>>;

/** An estimate says by which formula; the rest says how many sessions it is drawn from. */
function summaryOf(items: readonly LiftSession[], metric: Metric, t: Words): string {
  const count = items.length;
  const formula = items[0]?.formula ?? '';
  const named = formula.charAt(0).toUpperCase() + formula.slice(1);
  return metric === 'e1rm' ? t('byFormula', { count, formula: named }) : t('from', { count });
}
