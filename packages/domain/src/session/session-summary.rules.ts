import {
  EXTERNAL_LOAD,
  hardSetsByMuscle,
  type LoadBasis,
  type TrainedMuscles,
  volumeLoadKg,
} from '../strength/volume.rules.ts';
import { isWorkSet } from './set-log.rules.ts';

/** The performed sets of one exercise of a session. */
export type PerformedExercise = TrainedMuscles & { loadBasis?: LoadBasis };

export type SessionSummary = {
  /** Completed sets that are not warm-ups. */
  setCount: number;
  reps: number;
  /** Reps × load of those sets, kg. */
  volumeKg: number;
  /** Whole seconds from start to end; null while the session is open or when a clock went backwards. */
  durationSeconds: number | null;
  hardSetsByMuscle: Record<string, number>;
};

/** What a session came to: sets, repetitions, volume (kg), duration (s) and hard sets per muscle; times are epoch milliseconds. */
export function summarizeSession(session: {
  startedAtMs: number;
  endedAtMs: number | null;
  exercises: readonly PerformedExercise[];
}): SessionSummary {
  const workSets = session.exercises.flatMap((exercise) => exercise.sets.filter(isWorkSet));
  return {
    setCount: workSets.length,
    reps: workSets.reduce((sum, set) => sum + (set.reps ?? 0), 0),
    volumeKg: session.exercises.reduce(
      (sum, { sets, loadBasis }) => sum + volumeLoadKg(sets, loadBasis ?? EXTERNAL_LOAD),
      0,
    ),
    durationSeconds: secondsBetween(session.startedAtMs, session.endedAtMs),
    hardSetsByMuscle: hardSetsByMuscle(session.exercises),
  };
}

function secondsBetween(startedAtMs: number, endedAtMs: number | null): number | null {
  if (endedAtMs === null || endedAtMs < startedAtMs) {
    return null;
  }
  return Math.round((endedAtMs - startedAtMs) / 1000);
}
