export interface SparklineProps {
  /** Oldest first; `null` is a gap, not a zero. */
  values: readonly (number | null)[];
  /** What it shows, in words, for whom it is not a picture. */
  label: string;
  width?: number;
  height?: number;
}

const inset = 4;

/** A trend at a glance. Time runs left to right in every language, as on a page of figures. */
export function Sparkline({ values, label, width = 96, height = 28 }: SparklineProps) {
  const known = values.filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const stepX = (width - 2 * inset) / Math.max(1, values.length - 1);
  const points = values.flatMap((value, index) => {
    const share = value === null || high === low ? 0.5 : (value - low) / (high - low);
    return value === null
      ? []
      : [{ x: inset + index * stepX, y: inset + (1 - share) * (height - 2 * inset) }];
  });
  const last = points.at(-1);
  const path = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="shrink-0 text-ink"
    >
      <polyline
        points={path}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {last ? <circle cx={last.x} cy={last.y} r={2.5} fill="currentColor" /> : null}
    </svg>
  );
}
