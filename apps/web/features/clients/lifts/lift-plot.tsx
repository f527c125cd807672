'use client';

import type { LiftSession } from '@coachme/contracts/lifts.contract';
import { figureIn, type Metric } from '@coachme/domain/strength/lift-metric.rules';
import { weightInUnit } from '@coachme/domain/units/weight.rules';
import { TimePlot } from '#web/features/clients/components/time-plot.tsx';
import { useFormats, useMe } from '#web/session/session.tsx';

type LiftPlotProps = { readonly sessions: readonly LiftSession[]; readonly metric: Metric };

/** One point a session. */
export function LiftPlot({ sessions, metric }: LiftPlotProps) {
  const formats = useFormats();
  const { weightUnit } = useMe().user;
  const points = sessions.toReversed().flatMap((session) => {
    const value = figureIn(session, metric);
    if (value === null) return [];
    const shown = metric === 'reps' ? value : weightInUnit(value, weightUnit);
    return [{ ...session, shown: Math.round(shown * 10) / 10 }];
  });
  const unit = metric === 'reps' ? '' : formats.weightLabel;
  return (
    <TimePlot
      points={points}
      tip={({ shown }) => ({ text: `${formats.number(shown)} ${unit}` })}
      axis={{ width: 52, domain: ['auto', 'auto'] }}
      dots={{ dot: { r: 2.5, fill: 'var(--cm-ink)' } }}
    />
  );
}
