import { useCallback, useEffect, useState } from 'react';

export interface Asked<T> {
  /** The newest answer; null until the first. */
  readonly value: T | null;
  /** Why there is no newer one. */
  readonly problem: unknown;
  readonly again: () => Promise<void>;
}

/** What the server answers now; nothing of it is kept on the device. `ask` must keep its identity (`useCallback`). */
export function useAsked<T>(ask: () => Promise<T>): Asked<T> {
  const [value, setValue] = useState<T | null>(null);
  const [problem, setProblem] = useState<unknown>(null);
  const again = useCallback(async () => {
    try {
      setValue(await ask());
      setProblem(null);
    } catch (error) {
      setProblem(error);
    }
  }, [ask]);
  useEffect(() => void again(), [again]);
  return { value, problem, again };
}
