import { useEffect, useState } from 'react';

interface Fetched<T> {
  readonly id: string | null;
  readonly value: T | null;
  readonly problem: unknown;
}

const nothing = { id: null, value: null, problem: null } as const;

/** The newest state of a chosen thing, asked from the server each turn (`useTurn`); nothing while nothing is chosen. */
export function useFetched<T>(
  id: string | null,
  get: (input: { params: { id: string } }) => Promise<T>,
  turn: number | null,
): Fetched<T> {
  const [fetched, setFetched] = useState<Fetched<T>>(nothing);
  useEffect(() => {
    if (id === null || turn === null) return;
    let isCurrent = true;
    get({ params: { id } }).then(
      (value) => isCurrent && setFetched({ id, value, problem: null }),
      (problem: unknown) => isCurrent && setFetched({ id, value: null, problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id, get, turn]);
  return fetched.id === id ? fetched : nothing;
}
