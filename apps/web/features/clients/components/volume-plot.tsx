'use client';

import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { useTranslations } from 'next-intl';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { axisLook, gridLook, PlotTip } from '#web/features/clients/components/plot-look.tsx';
import type { VolumeWeek } from '#web/features/clients/components/volume-chart.tsx';
import { useFormats, useMe } from '#web/session/session.tsx';

/** One bar a week. Time runs left to right in every language. */
export function VolumePlot({ weeks }: { weeks: readonly VolumeWeek[] }) {
  const t = useTranslations('workspace.client.volume');
  const formats = useFormats();
  const { weightUnit } = useMe().user;
  const data = weeks.map((week) => ({ ...week, shown: weightInUnit(week.volumeKg, weightUnit) }));
  return (
    <div dir="ltr" className="h-48">
      <ResponsiveContainer width="100%" height="100%">
        <BarChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }}>
          <CartesianGrid {...gridLook} />
          <XAxis
            {...axisLook}
            dataKey="weekStart"
            tickFormatter={(date: string) => formats.date(date, 'short')}
            minTickGap={24}
          />
          <YAxis {...axisLook} width={60} tickFormatter={formats.compact} tickCount={5} />
          <Tooltip
            cursor={{ fill: 'var(--cm-sunken)' }}
            content={({ payload }) => {
              // Recharts hands back the datum it was given, untyped.
              const week = payload?.[0]?.payload as (typeof data)[number] | undefined;
              return week ? (
                <PlotTip
                  title={t('weekOf', { date: formats.date(week.weekStart, 'short') })}
                  text={t('summary', {
                    volume: formats.volume(week.volumeKg),
                    sets: week.setCount,
                  })}
                />
              ) : null;
            }}
          />
          <Bar
            dataKey="shown"
            fill="var(--cm-ink)"
            maxBarSize={28}
            radius={[3, 3, 0, 0]}
            isAnimationActive={false}
          />
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
