import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { deviceTimeZone, localDateAt } from '@coachme/mobile-core/clock';
import type { DeviceDatabase } from '@coachme/mobile-core/database/device-database';
import {
  type Beginning,
  beginWorkout,
  emptyWorkout,
} from '@coachme/mobile-core/execution/begin-workout.rules';
import { usualBranch } from '@coachme/mobile-core/execution/branches';
import { findScheduledDay, saveWorkout } from '@coachme/mobile-core/execution/local';
import { newId } from '@coachme/mobile-core/new-id';
import { router } from 'expo-router';
import { useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';

/** Begins a session: written on this device first, then opened. */
export function useStart() {
  const { database, sync } = useDevice();
  const [isStarting, setIsStarting] = useState(false);

  async function begin(
    from: ScheduledDay | { ownTitle: string },
    readiness: number | null = null,
  ): Promise<void> {
    // Two quick taps must not begin two sessions.
    if (isStarting) return;
    setIsStarting(true);
    const nowMs = Date.now();
    const timeZone = deviceTimeZone();
    const localDate = localDateAt(nowMs, timeZone);
    const branchId = await usualBranch(database, 'ownTitle' in from ? null : from.id);
    const beginning = { nowMs, timeZone, localDate, newId, readiness, branchId };
    const workout =
      'ownTitle' in from
        ? emptyWorkout(from.ownTitle, beginning)
        : beginWorkout(await asReady(database, from, beginning), beginning);
    await saveWorkout(database, workout);
    sync.request();
    router.push(`/workout/${workout.id}`);
    setIsStarting(false);
  }

  return { begin, isStarting };
}

/** The day with the loads that fit how ready the person is. */
async function asReady(
  database: DeviceDatabase,
  scheduledDay: ScheduledDay,
  { nowMs, readiness = null }: Beginning,
): Promise<ScheduledDay> {
  const startedAt = new Date(nowMs).toISOString();
  const found = await findScheduledDay(database, scheduledDay.id, { startedAt, readiness });
  return found ?? scheduledDay;
}
