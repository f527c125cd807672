import { isWorkSet, type SetLog } from '../session/set-log.rules.ts';
import { rirOfRpe } from './one-rep-max.rules.ts';

/** How an exercise turns a logged load into the load moved. */
export type LoadBasis = {
  /** The person's weight in kg; null when the exercise does not move it or it is unknown. */
  bodyweightKg: number | null;
  /** Share of the body's weight that is moved, 0 to 1: 1 for a pull-up, about 0.65 for a push-up. */
  bodyweightFactor: number;
  /** One arm or leg at a time, reps logged per side: counts twice. */
  isUnilateral: boolean;
};

export const EXTERNAL_LOAD: LoadBasis = {
  bodyweightKg: null,
  bodyweightFactor: 0,
  isUnilateral: false,
};

/**
 * Volume load in kg: Σ reps × load moved over completed sets that are not warm-ups (LiftTrace).
 * Bodyweight counts as `bodyweight × factor + added`, assisted as `bodyweight - assistance`, never below 0; a set without reps or load adds nothing.
 */
export function volumeLoadKg(sets: readonly SetLog[], basis: LoadBasis = EXTERNAL_LOAD): number {
  return sets
    .filter(isWorkSet)
    .reduce((sum, set) => sum + (set.reps ?? 0) * movedKg(set, basis), 0);
}

function movedKg(set: SetLog, basis: LoadBasis): number {
  const sides = basis.isUnilateral ? 2 : 1;
  const logged = set.loadKg ?? 0;
  const body = basis.bodyweightKg ?? 0;
  const moved = set.isAssisted ? body - logged : body * basis.bodyweightFactor + logged;
  return Math.max(0, moved) * sides;
}

/**
 * Whether a set is hard enough to drive growth: work of 5 to 30 reps with at most 4 in reserve (Schoenfeld, Krieger).
 * Without an RPE the set is taken to be as hard as it was prescribed.
 */
export function isHardSet(set: SetLog): boolean {
  const reps = set.reps ?? 0;
  const rir = set.rpe === null ? 0 : rirOfRpe(set.rpe);
  return isWorkSet(set) && reps >= 5 && reps <= 30 && rir <= 4;
}

/** The sets of one exercise with the muscles it trains. */
export type TrainedMuscles = {
  primaryMuscles: readonly string[];
  secondaryMuscles: readonly string[];
  sets: readonly SetLog[];
};

/** Hard sets per muscle: 1 for a primary muscle, 0.5 for a secondary one. */
export function hardSetsByMuscle(exercises: readonly TrainedMuscles[]): Record<string, number> {
  const totals: Record<string, number> = {};
  const add = (muscle: string, sets: number) => {
    totals[muscle] = (totals[muscle] ?? 0) + sets;
  };
  for (const exercise of exercises) {
    const hardSets = exercise.sets.filter(isHardSet).length;
    if (hardSets === 0) {
      continue;
    }
    const primary = new Set(exercise.primaryMuscles);
    const secondary = new Set(exercise.secondaryMuscles.filter((muscle) => !primary.has(muscle)));
    for (const muscle of primary) add(muscle, hardSets);
    for (const muscle of secondary) add(muscle, hardSets * 0.5);
  }
  return totals;
}
