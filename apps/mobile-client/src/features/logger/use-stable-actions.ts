import { useLayoutEffect, useRef, useState } from 'react';

type Actions = Record<string, (...given: never[]) => void>;

/**
 * The same functions for as long as the screen lives, each doing what the latest render says: a figure that is typed
 * draws its own exercise again, not the whole session.
 */
export function useStableActions<Given extends Actions>(current: Given): Given {
  const latest = useRef(current);
  useLayoutEffect(() => {
    latest.current = current;
  });
  const [stable] = useState(() => {
    const names = Object.keys(current);
    const calls = names.map((name) => [
      name,
      (...given: never[]) => latest.current[name]?.(...given),
    ]);
    // The same names with the same parameters, which `fromEntries` cannot say.
    return Object.fromEntries(calls) as Given;
  });
  return stable;
}
