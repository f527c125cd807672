'use client';

import type { LiftSession } from '@coachme/contracts/lifts.contract';
import { weightInUnit } from '@coachme/domain/units/weight.rules';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLook, gridLook, PlotTip } from '#web/features/clients/components/plot-look.tsx';
import { figureIn, type Metric } from '#web/features/clients/lifts/metric.ts';
import { useFormats, useMe } from '#web/session/session.tsx';

type LiftPlotProps = { readonly sessions: readonly LiftSession[]; readonly metric: Metric };

/** One point a session. Time runs left to right in every language. */
export function LiftPlot({ sessions, metric }: LiftPlotProps) {
  const formats = useFormats();
  const { weightUnit } = useMe().user;
  const data = sessions.toReversed().flatMap((session) => {
    const value = figureIn(session, metric);
    if (value === null) return [];
    const shown = metric === 'reps' ? value : weightInUnit(value, weightUnit);
    return [{ ...session, shown: Math.round(shown * 10) / 10 }];
  });
  const unit = metric === 'reps' ? '' : formats.weightLabel;
  return (
    <div dir="ltr" className="h-64">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid {...gridLook} />
          <XAxis
            {...axisLook}
            dataKey="date"
            tickFormatter={(date: string) => formats.date(date, 'short')}
            minTickGap={40}
          />
          <YAxis {...axisLook} width={52} domain={['auto', 'auto']} tickCount={5} />
          <Tooltip
            cursor={{ stroke: 'var(--cm-edge)' }}
            content={({ payload }) => {
              // Recharts hands back the datum it was given, untyped.
              const point = payload?.[0]?.payload as (typeof data)[number] | undefined;
              return point ? (
                <PlotTip
                  title={formats.date(point.date)}
                  text={`${formats.number(point.shown)} ${unit}`}
                />
              ) : null;
            }}
          />
          <Line
            type="monotone"
            dataKey="shown"
            stroke="var(--cm-ink)"
            strokeWidth={2}
            dot={{ r: 2.5, fill: 'var(--cm-ink)' }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
