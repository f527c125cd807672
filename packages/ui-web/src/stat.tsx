import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.tsx';

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

function meaningOf(isBetter: boolean | undefined): string {
  if (isBetter === undefined) {
    return 'text-ink-2';
  }
  return isBetter ? 'text-on-track' : 'text-watch';
}

/** One figure, large enough to be read across a desk. */
export function Stat({ label, value, unit, change, hint }: StatProps) {
  const Arrow = change?.direction === 'down' ? ArrowDown : ArrowUp;
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="text-ink-3 text-sm">{label}</span>
      <span className="flex items-baseline gap-1.5">
        <span className="font-semibold text-xl tabular-nums tracking-tight">
          <bdi>{value}</bdi>
        </span>
        {unit ? <span className="text-ink-3 text-sm">{unit}</span> : null}
      </span>
      {change ? (
        <span
          className={classNames(
            'inline-flex items-center gap-1 text-sm tabular-nums',
            meaningOf(change.isBetter),
          )}
        >
          <Arrow aria-hidden className="size-3.5" strokeWidth={2} />
          <bdi>{change.text}</bdi>
        </span>
      ) : null}
      {hint ? <span className="text-ink-3 text-sm">{hint}</span> : null}
    </div>
  );
}
