import { useCallback, useEffect, useState } from 'react';

export type Answer<T> = { readonly data: T | null; readonly isFailed: boolean };

/**
 * What the server answers now: consent is never read from what a phone remembers. `load` must keep its identity
 * as long as it asks the same.
 */
export function useAnswer<T>(load: () => Promise<T>): Answer<T> & { again: () => Promise<void> } {
  const [answer, setAnswer] = useState<Answer<T>>({ data: null, isFailed: false });
  const again = useCallback(async () => {
    try {
      setAnswer({ data: await load(), isFailed: false });
    } catch {
      setAnswer(({ data }) => ({ data, isFailed: true }));
    }
  }, [load]);
  useEffect(() => void again(), [again]);
  return { ...answer, again };
}
