import type { ComponentProps } from 'react';
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
import { useFormats } from '#web/session/session.tsx';

type TimePoint = { readonly date: string; readonly shown: number };

type TimePlotProps<Point extends TimePoint> = {
  readonly points: readonly Point[];
  /** What stands at a point, beside its date. */
  readonly tip: (point: Point) => { readonly text: string; readonly mark?: string | null };
  readonly axis: Pick<ComponentProps<typeof YAxis>, 'width' | 'domain'>;
  readonly dots: Pick<ComponentProps<typeof Line>, 'dot' | 'activeDot'>;
};

/** A figure over time, as a line. Time runs left to right in every language. */
export function TimePlot<Point extends TimePoint>(props: TimePlotProps<Point>) {
  const { points, tip, axis, dots } = props;
  const formats = useFormats();
  return (
    <div dir="ltr" className="h-64">
      <ResponsiveContainer width="100%" height="100%">
        <LineChart data={points} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid {...gridLook} />
          <XAxis
            {...axisLook}
            dataKey="date"
            tickFormatter={(date: string) => formats.date(date, 'short')}
            minTickGap={40}
          />
          <YAxis {...axisLook} {...axis} tickCount={5} />
          <Tooltip
            cursor={{ stroke: 'var(--cm-edge)' }}
            content={({ payload }) => {
              // Recharts hands back the datum it was given, untyped.
              const point = payload?.[0]?.payload as Point | undefined;
              return point ? <PlotTip title={formats.date(point.date)} {...tip(point)} /> : null;
            }}
          />
          <Line
            type="monotone"
            dataKey="shown"
            stroke="var(--cm-ink)"
            strokeWidth={2}
            {...dots}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
