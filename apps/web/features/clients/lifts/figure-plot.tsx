'use client';

import { TimePlot } from '#web/features/clients/components/time-plot.tsx';
import { useFormats } from '#web/session/session.tsx';

type FigurePlotProps = {
  readonly points: readonly { readonly date: string; readonly shown: number }[];
  readonly unit: string;
};

/** One figure a day. */
export function FigurePlot({ points, unit }: FigurePlotProps) {
  const formats = useFormats();
  return (
    <TimePlot
      points={points}
      tip={({ shown }) => ({ text: `${formats.number(shown)} ${unit}` })}
      axis={{ width: 52, domain: ['auto', 'auto'] }}
      dots={{ dot: { r: 2.5, fill: 'var(--cm-ink)' } }}
    />
  );
}
