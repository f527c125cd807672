import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { findClient } from '@coachme/mobile-core/clients/local';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import { duePlans, finishedByDate, openWorkout } from '@coachme/mobile-core/execution/local';
import { useCallback } from 'react';
import { useDeviceQuery } from '../../app-shell/device.tsx';

/** How far back a missed session is still offered, in days. */
const OPEN_DAYS = 14;
const AHEAD_DAYS = 28;

/** Everything Today shows, from this device alone. */
export function useToday(today: string, weekStart: string) {
  const from = [addDays(today, -OPEN_DAYS), weekStart].toSorted()[0] ?? weekStart;
  const to =
    [addDays(today, AHEAD_DAYS), addDays(weekStart, 6)].toSorted().at(-1) ?? addDays(weekStart, 6);
  const ask = useCallback(
    async (db: DeviceDatabase) => ({
      plans: await duePlans(db, from, to),
      finished: await finishedByDate(db, from, to),
      open: await openWorkout(db),
      client: await findClient(db),
    }),
    [from, to],
  );
  return useDeviceQuery(ask);
}
