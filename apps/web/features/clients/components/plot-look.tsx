import { Chalk } from '@coachme/ui-web/chalk';

/** Axes as on a page of figures: no lines, small quiet words. */
export const axisLook = {
  axisLine: false,
  tickLine: false,
  tick: { fill: 'var(--cm-ink-3)', fontSize: 12 },
} as const;

/** Hairlines across, none up. */
export const gridLook = { vertical: false, stroke: 'var(--cm-line)' } as const;

type PlotTipProps = { title: string; text: string; mark?: string | null };

/** What stands at a point. */
export function PlotTip({ title, text, mark = null }: PlotTipProps) {
  return (
    <div className="rounded bg-surface px-3 py-2 text-sm shadow-overlay">
      <p className="text-ink-3 text-xs">{title}</p>
      <p className="font-medium tabular-nums">{text}</p>
      {mark ? (
        <p className="mt-1 text-xs">
          <Chalk>{mark}</Chalk>
        </p>
      ) : null}
    </div>
  );
}
