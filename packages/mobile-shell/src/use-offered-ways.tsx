import type { OfferedWay } from '@coachme/contracts/ways-in.contract';
import { useEffect, useState } from 'react';
import { useShell } from './shell.tsx';

/** The ways in that are set up here; none until somebody can be asked. */
export function useOfferedWays(): readonly OfferedWay[] {
  const { api } = useShell();
  const [ways, setWays] = useState<readonly OfferedWay[]>([]);
  useEffect(() => {
    let isGone = false;
    // Without a network there is the password; the buttons come when somebody can be asked.
    api.waysIn.listWays({ query: {} }).then(
      ({ items }) => {
        if (!isGone) setWays(items);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [api]);
  return ways;
}

/** Of these, the pages of somebody else that say who somebody is. */
export const providersOf = (ways: readonly OfferedWay[]): readonly OfferedWay[] =>
  ways.filter(({ kind }) => kind === 'redirect');

/** By what a code reaches a phone. */
export type PhoneChannel = 'sms' | 'whatsapp';

const phoneChannels: readonly PhoneChannel[] = ['sms', 'whatsapp'];

/** Of these, by what codes reach phones; none: no such messages are sent here. */
export const channelsOf = (ways: readonly OfferedWay[]): readonly PhoneChannel[] =>
  phoneChannels.filter((channel) => ways.some(({ id }) => id === channel));
