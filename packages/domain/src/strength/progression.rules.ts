import { isWorkSet, type SetLog } from '../session/set-log.rules.ts';
import { storedKg } from '../units/weight.rules.ts';
import { rirOfRpe } from './one-rep-max.rules.ts';

/** What to do next time, with the reason and the numbers a screen makes its sentence from. */
export type NextExposure<Reason extends string> = {
  reason: Reason;
  loadKg: number;
  reps: number;
  /** What it was worked out from: the lightest load and the fewest repetitions of the last work sets. */
  last: { loadKg: number; reps: number };
};

export type DoubleProgressionReason =
  | 'top-of-range-reached'
  | 'effort-above-target'
  | 'below-top-of-range'
  | 'below-range';

export type DoubleProgressionRule = {
  repsMin: number;
  repsMax: number;
  /** Repetitions that must be left in reserve before the load goes up, 0 to 10; null when effort is not asked. */
  targetRir: number | null;
  /** Step in kg, usually 2.5 for the upper and 5 for the lower body. */
  stepKg: number;
};

/**
 * Double progression (wger, Liftosaur): all work sets at the top of the range with the effort asked for, then load
 * plus step and back to the bottom; else one repetition more, at most the top. Null when no work set has load and reps.
 */
export function nextByDoubleProgression(
  lastSets: readonly SetLog[],
  rule: DoubleProgressionRule,
): NextExposure<DoubleProgressionReason> | null {
  const last = lowest(lastSets);
  if (!last) {
    return null;
  }
  const isTopReached = last.reps >= rule.repsMax;
  if (isTopReached && hasReserve(lastSets, rule.targetRir)) {
    const loadKg = storedKg(last.loadKg + rule.stepKg);
    return { reason: 'top-of-range-reached', loadKg, reps: rule.repsMin, last };
  }
  const reps = Math.min(rule.repsMax, Math.max(rule.repsMin, last.reps + 1));
  if (isTopReached) {
    return { reason: 'effort-above-target', loadKg: last.loadKg, reps, last };
  }
  const reason = last.reps < rule.repsMin ? 'below-range' : 'below-top-of-range';
  return { reason, loadKg: last.loadKg, reps, last };
}

export type LinearReason = 'all-reps-done' | 'missed' | 'missed-three-times';

const MISSES_BEFORE_RESET = 3;
const RESET_SHARE = 0.9;

/** One time the exercise was done: the load, and whether every prescribed repetition was. */
export type LinearExposure = { loadKg: number; isSuccess: boolean };

/**
 * Linear progression (StrongLifts, Greyskull): success adds the step in kg, a miss repeats the load, the third miss in
 * a row takes it to 90 %. Exposures oldest first; null when there is none.
 */
export function nextByLinearProgression(
  exposures: readonly LinearExposure[],
  stepKg: number,
): { reason: LinearReason; loadKg: number; misses: number; lastLoadKg: number } | null {
  const last = exposures.at(-1);
  if (!last) {
    return null;
  }
  const misses = missesInARow(exposures);
  const next = (reason: LinearReason, loadKg: number) => ({
    reason,
    loadKg: storedKg(loadKg),
    misses,
    lastLoadKg: last.loadKg,
  });
  if (misses === 0) {
    return next('all-reps-done', last.loadKg + stepKg);
  }
  return misses % MISSES_BEFORE_RESET === 0
    ? next('missed-three-times', last.loadKg * RESET_SHARE)
    : next('missed', last.loadKg);
}

function lowest(sets: readonly SetLog[]): { loadKg: number; reps: number } | null {
  const work = sets
    .filter(isWorkSet)
    .flatMap(({ loadKg, reps }) => (loadKg === null || reps === null ? [] : [{ loadKg, reps }]));
  if (work.length === 0) {
    return null;
  }
  return {
    loadKg: Math.min(...work.map((set) => set.loadKg)),
    reps: Math.min(...work.map((set) => set.reps)),
  };
}

/** A set without an RPE gives no sign against going up. */
function hasReserve(sets: readonly SetLog[], targetRir: number | null): boolean {
  return sets
    .filter(isWorkSet)
    .every(({ rpe }) => targetRir === null || rpe === null || rirOfRpe(rpe) >= targetRir);
}

function missesInARow(exposures: readonly LinearExposure[]): number {
  const lastSuccess = exposures.findLastIndex((exposure) => exposure.isSuccess);
  return exposures.length - 1 - lastSuccess;
}
