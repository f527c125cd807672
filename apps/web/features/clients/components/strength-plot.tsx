'use client';

import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { useTranslations } from 'next-intl';
import type { DotItemDotProps } from 'recharts';
import type { Lift } from '#web/features/clients/components/strength-chart.tsx';
import { TimePlot } from '#web/features/clients/components/time-plot.tsx';
import { useFormats, useMe } from '#web/session/session.tsx';

/** The estimated maximum over time, records marked. */
export function StrengthPlot({ points }: { points: Lift['points'] }) {
  const t = useTranslations('workspace.client.strength');
  const formats = useFormats();
  const { weightUnit } = useMe().user;
  const shownIn = (kg: number) => Math.round(weightInUnit(kg, weightUnit));
  return (
    <TimePlot
      points={points.map((point) => ({ ...point, shown: shownIn(point.e1rmKg) }))}
      tip={({ shown, isRecord }) => ({
        text: `${shown} ${formats.weightLabel}`,
        mark: isRecord ? t('isRecord') : null,
      })}
      axis={{ width: 40, domain: ['dataMin - 5', 'dataMax + 5'] }}
      dots={{ dot: RecordDot, activeDot: { r: 5, fill: 'var(--cm-ink)' } }}
    />
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
