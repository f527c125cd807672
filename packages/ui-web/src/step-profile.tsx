import { classNames } from './class-names.tsx';

export interface StepProfileBar {
  readonly id: string;
  /** How wide, in seconds. */
  readonly seconds: number;
  /** How high, 0 to 1. */
  readonly intensity: number;
  /** Whether it is the work the session is for; the rest is drawn fainter. */
  readonly isWork: boolean;
}

interface StepProfileProps {
  bars: readonly StepProfileBar[];
  /** The session in words, for who does not see the drawing. */
  label: string;
  className?: string;
}

const HEIGHT = 40;
const WIDTH = 400;

/** A session as bars of how hard over time; begins where reading begins. */
export function StepProfile({ bars, label, className }: StepProfileProps) {
  const whole = bars.reduce((sum, { seconds }) => sum + seconds, 0) || 1;
  // Between many short steps a full gap would eat the steps.
  const gap = Math.min(2, WIDTH / (bars.length * 4 || 1));
  const starts = bars.map((_, index) =>
    bars.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0),
  );
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      className={classNames('block h-10 w-full rtl:-scale-x-100', className)}
    >
      {bars.map(({ id, seconds, intensity, isWork }, index) => {
        const height = Math.max(2, intensity * HEIGHT);
        return (
          <rect
            key={id}
            x={((starts[index] ?? 0) / whole) * WIDTH}
            y={HEIGHT - height}
            width={Math.max(0.5, (seconds / whole) * WIDTH - gap)}
            height={height}
            className={isWork ? 'fill-ink' : 'fill-ink-3 opacity-60'}
          />
        );
      })}
    </svg>
  );
}
