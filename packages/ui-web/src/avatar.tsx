import { classNames } from './class-names.tsx';

const tints = ['bg-tint-1', 'bg-tint-2', 'bg-tint-3', 'bg-tint-4'];
const sizes = { small: 'size-7 text-xs', medium: 'size-9 text-sm', large: 'size-14 text-lg' };

export interface AvatarProps {
  name: string;
  size?: keyof typeof sizes;
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const [first, last] = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return [first, last]
    .map((word) => (word ? [...word][0] : ''))
    .join('')
    .toUpperCase();
}

/** The same name always gets the same paper. */
function tintOf(name: string): string | undefined {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tints[sum % tints.length];
}

/** A face, as initials on tinted paper. The name stands beside it, so it is not read twice. */
export function Avatar({ name, size = 'medium' }: AvatarProps) {
  return (
    <span
      aria-hidden
      className={classNames(
        'inline-grid shrink-0 select-none place-items-center rounded-full font-medium text-ink-2',
        tintOf(name),
        sizes[size],
      )}
    >
      {initialsOf(name)}
    </span>
  );
}
