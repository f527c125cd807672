import { useState } from 'react';
import { useIsOnline } from './coach-status.tsx';

export interface Turn {
  /** Counts the tries at asking the server; null without a network, when none is made. */
  readonly turn: number | null;
  /** Makes another try. */
  readonly askAgain: () => void;
}

/** When to ask the server: at once, as soon as there is a network again, and whenever somebody tries again. */
export function useTurn(): Turn {
  const isOnline = useIsOnline();
  const [tries, setTries] = useState(0);
  return {
    turn: isOnline ? tries : null,
    askAgain: () => setTries((before) => before + 1),
  };
}
