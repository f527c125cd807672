import { useEffect, useState } from 'react';

interface Fetched<T> {
  readonly value: T | null;
  readonly problem: unknown;
}

const nothing = { value: null, problem: null } as const;

/** The newest state of a chosen thing, asked from the server; nothing while nothing is chosen. */
export function useFetched<T>(
  id: string | null,
  get: (input: { params: { id: string } }) => Promise<T>,
): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>(nothing);
  useEffect(() => {
    let isCurrent = true;
    setFetched(nothing);
    if (id === null) return;
    get({ params: { id } }).then(
      (value) => isCurrent && setFetched({ value, problem: null }),
      (problem: unknown) => isCurrent && setFetched({ value: null, problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, get]);
  return fetched;
}
