/** The published formulas for an estimated one-rep max; a stored estimate names the one it came from. */
export type OneRepMaxFormula =
  | 'epley'
  | 'brzycki'
  | 'lombardi'
  | 'oconner'
  | 'lander'
  | 'mayhew'
  | 'wathan';

export const DEFAULT_ONE_REP_MAX_FORMULA: OneRepMaxFormula = 'epley';

/** Above this many repetitions every formula is a guess (openGym caps at 12 too). */
export const MAX_REPS_FOR_ESTIMATE = 12;

const multipliers: Record<OneRepMaxFormula, (reps: number) => number> = {
  // Epley 1985
  epley: (reps) => 1 + reps / 30,
  // Brzycki 1993
  brzycki: (reps) => 36 / (37 - reps),
  // Lombardi 1989
  lombardi: (reps) => reps ** 0.1,
  // O'Conner 1989
  oconner: (reps) => 1 + 0.025 * reps,
  // Lander 1985
  lander: (reps) => 100 / (101.3 - 2.67123 * reps),
  // Mayhew 1992, bench press
  mayhew: (reps) => 100 / (52.2 + 41.9 * Math.exp(-0.055 * reps)),
  // Wathan 1994
  wathan: (reps) => 100 / (48.8 + 53.8 * Math.exp(-0.075 * reps)),
};

/**
 * Estimated one-rep max in kg from one set taken close to failure, unrounded.
 * Null outside 1 to 12 whole reps or without load; a single is the max itself, whatever the formula says of it.
 * Error ±2 to 5 % up to 5 reps and growing; never feed it warm-up, drop or assisted sets.
 */
export function estimateOneRepMaxKg(set: {
  formula?: OneRepMaxFormula;
  loadKg: number;
  reps: number;
}): number | null {
  if (!canEstimate(set.loadKg, set.reps)) {
    return null;
  }
  if (set.reps === 1) {
    return set.loadKg;
  }
  const multiplier = multipliers[set.formula ?? DEFAULT_ONE_REP_MAX_FORMULA];
  return set.loadKg * multiplier(set.reps);
}

/** Percent of one-rep max by repetitions to failure from 1 in steps of 0.5 (RTS chart, Tuchscherer). */
const PERCENT_BY_REPS_TO_FAILURE = [
  100, 97.8, 95.5, 93.9, 92.2, 90.7, 89.2, 87.8, 86.3, 85.0, 83.7, 82.4, 81.1, 79.9, 78.6, 77.4,
  76.2, 75.1, 73.9, 72.3, 70.7, 69.4, 68.0, 66.7, 65.3, 64.0, 62.6, 61.3, 59.9, 58.6, 57.4,
] as const;

/** Repetitions in reserve, 0 to 10, of an RPE 1 to 10 (Zourdos 2016; Helms 2016). */
export function rirOfRpe(rpe: number): number {
  return 10 - rpe;
}

/**
 * Percent of one-rep max (57.4 to 100) that `reps` at `rpe` (5 to 10 in steps of 0.5) stands for, by the RTS chart
 * on reps to failure `k = reps + (10 - rpe)`; null outside the chart, k 1 to 16.
 */
export function percentOfOneRepMax(reps: number, rpe: number): number | null {
  if (!isWholeFromOne(reps) || rpe < 5 || rpe > 10) {
    return null;
  }
  const index = (reps + rirOfRpe(rpe) - 1) * 2;
  return PERCENT_BY_REPS_TO_FAILURE[index] ?? null;
}

/** Estimated one-rep max in kg from a set with its RPE, `load / percent` by the RTS chart; null when reps exceed 12 or the chart. */
export function estimateOneRepMaxFromRpeKg(set: {
  loadKg: number;
  reps: number;
  rpe: number;
}): number | null {
  const percent = percentOfOneRepMax(set.reps, set.rpe);
  if (percent === null || !canEstimate(set.loadKg, set.reps)) {
    return null;
  }
  return set.loadKg / (percent / 100);
}

/** Percent of one-rep max by the curve fitted to OpenPowerlifting results (Liftosaur), 50 at its far end; for comparison with the chart. */
export function fittedPercentOfOneRepMax(reps: number, rpe: number): number {
  const x = rirOfRpe(rpe) + (reps - 1);
  if (x >= 16) {
    return 50;
  }
  return x <= 2.92 ? 0.347619 * x ** 2 - 4.60714 * x + 99.9667 : -2.64249 * x + 97.0955;
}

function canEstimate(loadKg: number, reps: number): boolean {
  return loadKg > 0 && isWholeFromOne(reps) && reps <= MAX_REPS_FOR_ESTIMATE;
}

function isWholeFromOne(reps: number): boolean {
  return Number.isInteger(reps) && reps >= 1;
}
