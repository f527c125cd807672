import { initialsOf, type TintName, tintOf } from '@coachme/design-tokens/initials.rules';
import { classNames } from './class-names.tsx';

const tints: Readonly<Record<TintName, string>> = {
  tint1: 'bg-tint-1',
  tint2: 'bg-tint-2',
  tint3: 'bg-tint-3',
  tint4: 'bg-tint-4',
};
const sizes = { small: 'size-7 text-xs', medium: 'size-9 text-sm', large: 'size-14 text-lg' };

export interface AvatarProps {
  name: string;
  size?: keyof typeof sizes;
}

/** A face, as initials on tinted paper. The name stands beside it, so it is not read twice. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span
      aria-hidden
      // Drawn by the stylesheet: as text it would belong to the words of a button, and to none of its names.
      data-initials={initialsOf(name)}
      className={classNames(
        'before:content-[attr(data-initials)] inline-grid shrink-0 select-none place-items-center rounded-full font-medium text-ink-2',
        tints[tintOf(name)],
        sizes[size],
      )}
    />
  );
}
