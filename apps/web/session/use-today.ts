'use client';

import { useSyncExternalStore } from 'react';
import { everyMinute } from '#web/session/every-minute.ts';
import { useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';

/** The person's date, moving on at their midnight; `rendered` is what the server saw. */
export function useToday(rendered: string): string {
  const { timeZone } = useMe().user;
  return useSyncExternalStore(
    everyMinute,
    () => localDateIn(timeZone, Date.now()),
    () => rendered,
  );
}
