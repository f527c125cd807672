import { CircleAlert, CircleCheck, Eye, type LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.tsx';

export type ChipTone = 'neutral' | 'on-track' | 'watch' | 'act' | 'chalk';

/** Each meaning has its own shape, so that it is never said by colour alone. */
const tones = {
  neutral: { look: 'border-line text-ink-2', Icon: null },
  'on-track': { look: 'border-line text-on-track', Icon: CircleCheck },
  watch: { look: 'border-line text-watch', Icon: Eye },
  act: { look: 'border-act text-act', Icon: CircleAlert },
  chalk: { look: 'border-transparent bg-chalk text-on-chalk', Icon: null },
} as const satisfies Record<ChipTone, { look: string; Icon: LucideIcon | null }>;

export interface ChipProps {
  tone?: ChipTone;
  /** Replaces the tone's own shape. */
  icon?: ReactNode;
  children: ReactNode;
  className?: string;
}

/** The state of a thing, in a word. */
export function Chip({ tone = 'neutral', icon, children, className }: ChipProps) {
  const { look, Icon } = tones[tone];
  return (
    <span
      className={classNames(
        'inline-flex h-6 shrink-0 items-center gap-1.5 rounded-full border px-2.5 font-medium text-xs whitespace-nowrap',
        tone !== 'chalk' && 'bg-surface',
        look,
        className,
      )}
    >
      {icon ?? (Icon ? <Icon aria-hidden className="size-3.5" strokeWidth={2} /> : null)}
      {children}
    </span>
  );
}
