import type { Direction } from '@coachme/domain/programs/program-navigation.rules';

/** A key press as the browser tells it. */
export type Press = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

type Way = Exclude<Direction, 'in' | 'out'>;
export type KeyCommand =
  | { readonly type: 'choose'; readonly direction: Direction }
  | { readonly type: 'extend'; readonly direction: Way }
  | { readonly type: 'move'; readonly way: Way }
  | { readonly type: SimpleCommand };
export type SimpleCommand =
  | 'all'
  | 'duplicate'
  | 'group'
  | 'fill'
  | 'remove'
  | 'undo'
  | 'redo'
  | 'enter'
  | 'find'
  | 'help';

/** Copy, cut and paste are the browser's own: it tells us by events that carry the clipboard. */
const withControl: Readonly<Record<string, SimpleCommand>> = {
  a: 'all',
  d: 'duplicate',
  z: 'undo',
  y: 'redo',
};
const alone: Readonly<Record<string, SimpleCommand>> = {
  g: 'group',
  r: 'fill',
  enter: 'enter',
  delete: 'remove',
  backspace: 'remove',
  '/': 'find',
  '?': 'help',
};

/** What a key does in the builder; null when it is not ours. Left and right follow the direction of the language. */
export function commandOf(press: Press, direction: 'ltr' | 'rtl'): KeyCommand | null {
  const key = press.key.toLowerCase();
  const way = wayOf(key, direction);
  if (press.ctrlKey || press.metaKey) return controlled(key, press);
  if (press.altKey) return way ? { type: 'move', way } : null;
  if (way) return { type: press.shiftKey ? 'extend' : 'choose', direction: way };
  if (key === ' ') return { type: 'choose', direction: 'in' };
  if (key === 'escape') return { type: 'choose', direction: 'out' };
  const type = alone[key];
  return type ? { type } : null;
}

function controlled(key: string, { shiftKey, altKey }: Press): KeyCommand | null {
  if (altKey) return null;
  if (shiftKey) return key === 'z' ? { type: 'redo' } : null;
  const type = withControl[key];
  return type ? { type } : null;
}

function wayOf(key: string, direction: 'ltr' | 'rtl'): Way | null {
  const isReversed = direction === 'rtl';
  switch (key) {
    case 'arrowup':
      return 'up';
    case 'arrowdown':
      return 'down';
    case 'arrowleft':
      return isReversed ? 'end' : 'start';
    case 'arrowright':
      return isReversed ? 'start' : 'end';
    default:
      return null;
  }
}
