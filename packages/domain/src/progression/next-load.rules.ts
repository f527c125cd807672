import type { SetPrescription } from '../programs/set-prescription.rules.ts';
import { nextByEffort } from './effort.rules.ts';
import { type Exposure, type Last, lastOf } from './exposure.rules.ts';
import { nextByDouble, nextByLinear, nextByStep } from './load-steps.rules.ts';
import type { ProgressionKind, ProgressionRule } from './progression-rule.rules.ts';
import { roundedDown, takenBack } from './rounded-load.rules.ts';
import { nextByTrainingMax } from './training-max.rules.ts';

/** Why the next load is what it is; each has a sentence of its own. */
export type NextLoadReason =
  | 'load-up'
  | 'reps-up'
  | 'effort-above-target'
  | 'repeat'
  | 'reset'
  | 'wait-for-step'
  | 'share-of-training-max'
  | 'effort-target'
  | 'effort-not-logged'
  | 'readiness-low'
  | 'readiness-unknown'
  | 'deload'
  | 'deload-week'
  | 'pain'
  | 'overruled';

export const NEXT_LOAD_REASONS: readonly NextLoadReason[] = [
  'load-up',
  'reps-up',
  'effort-above-target',
  'repeat',
  'reset',
  'wait-for-step',
  'share-of-training-max',
  'effort-target',
  'effort-not-logged',
  'readiness-low',
  'readiness-unknown',
  'deload',
  'deload-week',
  'pain',
  'overruled',
];

/** What a rule makes of what was done; a screen makes its sentence from it. */
export type NextLoad = {
  /** On a lighter day also of an exercise whose loads are as they are written. */
  rule: ProgressionKind | 'as-written';
  reason: NextLoadReason;
  /** Of the sets that decide, kg. */
  loadKg: number;
  /** Repetitions to aim at; null where the plan's own stand. */
  reps: number | null;
  /** What it was worked out from; null before the first session. */
  last: Last | null;
  /** Misses in a row that a `repeat` or `reset` counted; sessions done at this load for `wait-for-step`; else 0. */
  count: number;
  /** For a share of a training max: the share in percent, and the max in kg. */
  percent: number | null;
  trainingMaxKg: number | null;
};

/** What a rule of one kind answers, before rounding. */
export type Step = Pick<NextLoad, 'reason' | 'loadKg'> &
  Partial<Pick<NextLoad, 'reps' | 'count' | 'percent' | 'trainingMaxKg'>>;

/** What a rule is asked: how it went so far, oldest first, and the set that the next session aims at. */
export type Question = {
  readonly exposures: readonly Exposure[];
  readonly last: Last | null;
  readonly target: SetPrescription;
};

/** A lighter session takes this share of the load and, see `layOutExercise`, about half of the sets (RP). */
const DELOAD_SHARE = 0.9;
/** A load is taken back to this share after misses (StrongLifts, Greyskull). */
const RESET_SHARE = 0.9;

/**
 * The load of the next session in kg by the coach's rule, from every time the exercise was trained by this plan, oldest
 * first. It never rises by more than the rule's step (5 % by effort) and never falls below 90 % of what was lifted but
 * for one jump of rounding. Null where the rule has nothing to go by: then the plan stands as it is written.
 */
export function nextLoad(
  rule: ProgressionRule,
  exposures: readonly Exposure[],
  target: SetPrescription,
): NextLoad | null {
  const { deloadEvery } = rule;
  const isDeload = (number: number) => deloadEvery !== null && number % deloadEvery === 0;
  const trained = exposures.filter((exposure) => lastOf(exposure) !== null);
  // A lighter session says nothing about what can be lifted.
  const telling = trained.filter((_, index) => !isDeload(index + 1));
  const latest = telling.at(-1);
  const last = latest ? lastOf(latest) : null;
  const step = stepOf(rule, { exposures: telling, last, target });
  if (!step) return null;
  const named = { rule: rule.kind, reps: null, last, count: 0, percent: null, trainingMaxKg: null };
  if (isDeload(trained.length + 1)) {
    const from = rule.kind === 'wave' || rule.kind === 'training-max' ? step.loadKg : last?.loadKg;
    if (from === undefined) return null;
    const loadKg = takenBack(from * DELOAD_SHARE, from, rule.roundToKg);
    return { ...named, percent: step.percent ?? null, reason: 'deload', loadKg };
  }
  const wasPainful = exposures.at(-1)?.wasPainful === true;
  if (wasPainful && last) return { ...named, reason: 'pain', loadKg: last.loadKg };
  return { ...named, ...step, loadKg: rounded(rule, step, last) };
}

function stepOf(rule: ProgressionRule, question: Question): Step | null {
  switch (rule.kind) {
    case 'wave':
    case 'training-max':
      return nextByTrainingMax(rule, question);
    case 'linear':
      return nextByLinear(rule, question);
    case 'double':
      return nextByDouble(rule, question);
    case 'step':
      return nextByStep(rule, question);
    case 'rpe':
      return nextByEffort(rule, question);
  }
}

function rounded({ roundToKg }: ProgressionRule, step: Step, last: Last | null): number {
  if (last && step.reason === 'reset') {
    return takenBack(last.loadKg * RESET_SHARE, last.loadKg, roundToKg);
  }
  const loadKg = roundedDown(step.loadKg, roundToKg);
  const isShare = step.reason === 'share-of-training-max';
  // What was lifted can be loaded: rounding never makes less of it than the rule says.
  return last && !isShare && step.loadKg >= last.loadKg ? Math.max(last.loadKg, loadKg) : loadKg;
}
