import type { ReactNode } from 'react';

export interface RingProps {
  /** 0 to 1; `null` when nothing was due, which is not 0. */
  share: number | null;
  label: string;
  sizePx?: number;
  children?: ReactNode;
}

/** How much of a whole is done. */
export function Ring({ share, label, sizePx = 56, children }: RingProps) {
  const stroke = Math.max(3, sizePx / 14);
  const radius = (sizePx - stroke) / 2;
  const around = 2 * Math.PI * radius;
  const filled = Math.min(1, Math.max(0, share ?? 0)) * around;
  const circle = { cx: sizePx / 2, cy: sizePx / 2, r: radius, fill: 'none', strokeWidth: stroke };
  return (
    <span className="relative inline-grid shrink-0 place-items-center">
      <svg role="img" aria-label={label} width={sizePx} height={sizePx} className="-rotate-90">
        <circle
          {...circle}
          className="stroke-line"
          strokeDasharray={share === null ? '2 4' : undefined}
        />
        {filled > 0 ? (
          <circle
            {...circle}
            className="stroke-ink transition-[stroke-dasharray]"
            strokeLinecap="round"
            strokeDasharray={`${filled} ${around}`}
          />
        ) : null}
      </svg>
      <span className="absolute font-medium text-sm tabular-nums">{children}</span>
    </span>
  );
}
