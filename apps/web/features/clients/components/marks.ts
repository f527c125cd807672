import { Check, CircleDashed, Minus, Plus, X } from 'lucide-react';

/** How the state of a day is drawn: each has its own shape, so that it is never said by colour alone. */
export const marks = {
  done: { Icon: Check, look: 'text-on-track' },
  extra: { Icon: Plus, look: 'text-on-track' },
  due: { Icon: CircleDashed, look: 'text-ink' },
  missed: { Icon: X, look: 'text-act' },
  rest: { Icon: Minus, look: 'text-ink-3' },
  upcoming: { Icon: CircleDashed, look: 'text-ink-3' },
} as const;
