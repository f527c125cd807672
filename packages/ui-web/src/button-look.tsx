import { classNames } from './class-names.tsx';

export type ButtonLook = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'medium' | 'small' | 'icon';

const looks: Readonly<Record<ButtonLook, string>> = {
  primary: 'bg-primary text-on-primary hover:opacity-88 data-pressed:opacity-80',
  secondary: 'border border-edge bg-surface text-ink hover:bg-sunken data-pressed:bg-sunken',
  quiet: 'text-ink-2 hover:bg-sunken hover:text-ink data-pressed:bg-sunken',
  danger: 'bg-act text-on-act hover:opacity-88 data-pressed:opacity-80',
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  medium: 'min-h-10 gap-2 px-4 text-sm',
  small: 'min-h-8 gap-1.5 px-3 text-sm',
  icon: 'size-9 pointer-coarse:size-11',
};

/** What buttons and links that act like buttons share. */
export function buttonLook(look: ButtonLook, size: ButtonSize, extra?: string): string {
  return classNames(
    'inline-flex shrink-0 cursor-pointer select-none items-center justify-center rounded font-medium whitespace-nowrap transition-[background-color,opacity,color] pointer-coarse:min-h-11 data-disabled:cursor-not-allowed data-disabled:opacity-45',
    looks[look],
    sizes[size],
    extra,
  );
}
