import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { deviceTimeZone, localDateAt } from '@coachme/mobile-core/clock';
import { beginWorkout, emptyWorkout } from '@coachme/mobile-core/execution/begin-workout.rules';
import { saveWorkout } from '@coachme/mobile-core/execution/local';
import { newId } from '@coachme/mobile-core/new-id';
import { router } from 'expo-router';
import { useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';

/** Begins a session: written on this device first, then opened. */
export function useStart() {
  const { database, sync } = useDevice();
  const [isStarting, setIsStarting] = useState(false);

  async function begin(from: ScheduledDay | { ownTitle: string }): Promise<void> {
    // Two quick taps must not begin two sessions.
    if (isStarting) return;
    setIsStarting(true);
    const nowMs = Date.now();
    const timeZone = deviceTimeZone();
    const beginning = { nowMs, timeZone, localDate: localDateAt(nowMs, timeZone), newId };
    const workout =
      'ownTitle' in from ? emptyWorkout(from.ownTitle, beginning) : beginWorkout(from, beginning);
    await saveWorkout(database, workout);
    sync.request();
    router.push(`/workout/${workout.id}`);
    setIsStarting(false);
  }

  return { begin, isStarting };
}
