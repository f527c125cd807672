import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { useEffect, useState } from 'react';
import { useShell } from './shell.tsx';

/** The providers that are set up here; none until somebody can be asked. */
export function useOfferedProviders(): readonly OfferedWay[] {
  const { api } = useShell();
  const [ways, setWays] = useState<readonly OfferedWay[]>([]);
  useEffect(() => {
    let isGone = false;
    // Without a network there is the password; the buttons come when somebody can be asked.
    api.waysIn.listWays({ query: {} }).then(
      ({ items }) => {
        if (!isGone) setWays(items.filter(({ kind }) => kind === 'redirect'));
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [api]);
  return ways;
}
