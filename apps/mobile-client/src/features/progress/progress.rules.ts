/** One session in a chart: its date and the figure drawn. */
export interface ChartPoint {
  readonly date: string;
  readonly value: number;
}

/** The frame of a chart, px; the inset is on all sides. */
export interface ChartFrame {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly insetPx: number;
}

/** Where points lie in a frame, by date, first at the left; a flat line lies in the middle. */
export function placed(
  points: readonly ChartPoint[],
  frame: ChartFrame,
): { x: number; y: number }[] {
  const days = points.map(({ date }) => Date.parse(date));
  const first = Math.min(...days);
  const span = Math.max(...days) - first;
  const { low, high } = rangeOf(points);
  const wide = frame.widthPx - 2 * frame.insetPx;
  const tall = frame.heightPx - 2 * frame.insetPx;
  return points.map(({ value }, index) => {
    const along = span === 0 ? 0.5 : ((days[index] ?? first) - first) / span;
    const up = high === low ? 0.5 : (value - low) / (high - low);
    return {
      x: frame.insetPx + wide * along,
      y: frame.insetPx + tall * (1 - up),
    };
  });
}

/** The least and the greatest figure of a chart. */
export function rangeOf(points: readonly ChartPoint[]): { low: number; high: number } {
  const values = points.map(({ value }) => value);
  return { low: Math.min(...values), high: Math.max(...values) };
}
