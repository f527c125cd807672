import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';

export interface StatProps {
  label: ReactNode;
  /** Already written in the person's locale. */
  value: ReactNode;
  unit?: ReactNode;
  /** The change in words and figures; `isBetter` gives it its meaning, which is not always up. */
  change?: {
    readonly text: string;
    readonly direction: 'up' | 'down';
    readonly isBetter?: boolean;
  };
  hint?: ReactNode;
}

/** One figure, large enough to be read across a desk. */
export function Stat({ label, value, unit, change, hint }: StatProps) {
  const Arrow = change?.direction === 'down' ? ArrowDown : ArrowUp;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="text-ink-3 text-sm">{label}</span>
      <span className="flex items-baseline gap-1.5">
        <span className="font-semibold text-xl tabular-nums tracking-tight">{value}</span>
        {unit ? <span className="text-ink-3 text-sm">{unit}</span> : null}
      </span>
      {change ? (
        <span
          className={`inline-flex items-center gap-1 text-sm tabular-nums ${change.isBetter === undefined ? 'text-ink-2' : change.isBetter ? 'text-on-track' : 'text-watch'}`}
        >
          <Arrow aria-hidden className="size-3.5" strokeWidth={2} />
          {change.text}
        </span>
      ) : null}
      {hint ? <span className="text-ink-3 text-sm">{hint}</span> : null}
    </div>
  );
}
