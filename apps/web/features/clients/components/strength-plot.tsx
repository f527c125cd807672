'use client';

import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { useTranslations } from 'next-intl';
import {
  CartesianGrid,
  type DotItemDotProps,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { axisLook, gridLook, PlotTip } from '#web/features/clients/components/plot-look.tsx';
import type { Lift } from '#web/features/clients/components/strength-chart.tsx';
import { useFormats, useMe } from '#web/session/session.tsx';

/** The line itself. Time runs left to right in every language. */
export function StrengthPlot({ points }: { points: Lift['points'] }) {
  const t = useTranslations('workspace.client.strength');
  const formats = useFormats();
  const { weightUnit } = useMe().user;
  const data = points.map((point) => ({
    ...point,
    shown: Math.round(weightInUnit(point.e1rmKg, weightUnit)),
  }));
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
          <YAxis {...axisLook} width={40} domain={['dataMin - 5', 'dataMax + 5']} tickCount={5} />
          <Tooltip
            cursor={{ stroke: 'var(--cm-edge)' }}
            content={({ payload }) => {
              // Recharts hands back the datum it was given, untyped.
              const point = payload?.[0]?.payload as (typeof data)[number] | undefined;
              return point ? (
                <PlotTip
                  title={formats.date(point.date)}
                  text={`${point.shown} ${formats.weightLabel}`}
                  mark={point.isRecord ? t('isRecord') : null}
                />
              ) : null;
            }}
          />
          <Line
            type="monotone"
            dataKey="shown"
            stroke="var(--cm-ink)"
            strokeWidth={2}
            dot={RecordDot}
            activeDot={{ r: 5, fill: 'var(--cm-ink)' }}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

/** A record is a stroke of chalk, any other point a small one of ink. */
function RecordDot({ cx, cy, payload }: DotItemDotProps) {
  if (cx === undefined || cy === undefined) return null;
  return payload.isRecord ? (
    <circle
      cx={cx}
      cy={cy}
      r={5.5}
      fill="var(--cm-chalk)"
      stroke="var(--cm-ink)"
      strokeWidth={1.5}
    />
  ) : (
    <circle cx={cx} cy={cy} r={2.5} fill="var(--cm-ink)" />
  );
}
