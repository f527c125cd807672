import type { Workout } from '@coachme/contracts/execution.words';
import { dateOfSet } from '@coachme/mobile-core/execution/local';
import { bestsOf } from '@coachme/mobile-core/execution/records';
import { useState } from 'react';
import { useDevice } from '../../app-shell/device.tsx';
import { type BeatenBest, celebrationOf, setsOfExercise } from './rules/celebration.rules.ts';
import { findSet, type SetPlace } from './rules/set-changes.rules.ts';

/** A record beaten just now, with when the former one was set. */
export interface Celebration {
  readonly exerciseName: string;
  readonly best: BeatenBest;
  /** Null when this device does not hold that session. */
  readonly beatenOn: string | null;
  readonly isFromThisSession: boolean;
}

/** The record of the set ticked last, shown once. */
export function useCelebration() {
  const { database } = useDevice();
  const [celebration, setCelebration] = useState<Celebration | null>(null);

  /** Looks whether the set just ticked beat a record, and says so; asks anew, since a quick thumb is ahead of what the rows know. */
  async function celebrate(workout: Workout, place: SetPlace): Promise<boolean> {
    const log = findSet(workout, place)?.log;
    if (!log) return false;
    const sets = setsOfExercise(workout, log.exerciseId);
    const bests = await bestsOf(database, log.exerciseId, workout.id);
    const best = celebrationOf(bests, sets, place.setId);
    if (!best) {
      setCelebration(null);
      return false;
    }
    const beatenId = best.beats.setId;
    const beatenOn = await dateOfSet(database, { exerciseId: log.exerciseId, setId: beatenId });
    const isFromThisSession = sets.some(({ id }) => id === beatenId);
    setCelebration({ exerciseName: log.exerciseName, best, beatenOn, isFromThisSession });
    return true;
  }

  return { celebration, celebrate, dismiss: () => setCelebration(null) };
}
