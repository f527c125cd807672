import type { SetPrescription } from '../programs/set-prescription.rules.ts';
import { kgFromUnit, type WeightUnit } from '../units/weight.rules.ts';

/** What every rule of progression has, whatever makes the load go up. */
type Bounds = {
  /** Loads are a multiple of this, kg: the smallest jump that the equipment allows. */
  roundToKg: number;
  /** Every so many sessions of the exercise one is lighter; null for never. */
  deloadEvery: number | null;
  /** Misses in a row before the load is taken back to 90 %; null for never. */
  missesBeforeReset: number | null;
};

/** Every repetition done adds the step; a miss repeats (StrongLifts, Greyskull). */
export type LinearRule = Bounds & { kind: 'linear'; stepKg: number };

/** Repetitions up to the top of the range, then load plus step and back to the bottom. */
export type DoubleRule = Bounds & {
  kind: 'double';
  stepKg: number;
  /** Repetitions that must be left in reserve before the load goes up; null when effort is not asked. */
  targetRir: number | null;
};

/** The load stays for some sessions that succeed, then goes up by the step. */
export type StepRule = Bounds & { kind: 'step'; stepKg: number; sessionsPerStep: number };

/** Each session takes the next share of a training max; after the last one the training max goes up by the step. */
export type WaveRule = Bounds & {
  kind: 'wave';
  percents: number[];
  trainingMaxKg: number;
  stepKg: number;
};

/** The percentages of the sets are of a training max, which goes up by the step after some sessions that succeed. */
export type TrainingMaxRule = Bounds & {
  kind: 'training-max';
  trainingMaxKg: number;
  stepKg: number;
  sessionsPerStep: number;
};

/** The load follows the effort that was logged, at most so many percent a session up or down (RTS). */
export type EffortRule = Bounds & { kind: 'rpe'; maxChangePercent: number };

/** How the loads of an exercise go on from one session to the next; only ever by a rule that the coach chose. */
export type ProgressionRule =
  | LinearRule
  | DoubleRule
  | StepRule
  | WaveRule
  | TrainingMaxRule
  | EffortRule;

export type ProgressionKind = ProgressionRule['kind'];

export const PROGRESSION_KINDS: readonly ProgressionKind[] = [
  'double',
  'linear',
  'step',
  'wave',
  'training-max',
  'rpe',
];

/** A change by effort is never larger than this in one session, percent. */
export const MAX_CHANGE_PERCENT = 5;

/** The limits of a rule's figures: kilograms, percent, sessions, misses. */
export const RULE_LIMITS = {
  roundToKg: { min: 0.25, max: 20 },
  stepKg: { min: 0.25, max: 20 },
  trainingMaxKg: { min: 1, max: 1000 },
  percents: { min: 30, max: 110 },
  waveLength: { min: 2, max: 12 },
  sessionsPerStep: { min: 1, max: 12 },
  deloadEvery: { min: 2, max: 24 },
  missesBeforeReset: { min: 1, max: 6 },
  targetRir: { min: 0, max: 5 },
  maxChangePercent: { min: 1, max: MAX_CHANGE_PERCENT },
} as const;

const common = { roundToKg: 2.5, deloadEvery: null, missesBeforeReset: 3 } as const;

/** A rule of each kind as a coach would start with it; steps in kg. */
export const RULE_DEFAULTS: {
  readonly [Kind in ProgressionKind]: ProgressionRule & { kind: Kind };
} = {
  linear: { ...common, kind: 'linear', stepKg: 2.5 },
  double: { ...common, kind: 'double', stepKg: 2.5, targetRir: null },
  step: { ...common, kind: 'step', stepKg: 2.5, sessionsPerStep: 3 },
  wave: { ...common, kind: 'wave', percents: [70, 75, 80], trainingMaxKg: 100, stepKg: 2.5 },
  'training-max': {
    ...common,
    kind: 'training-max',
    trainingMaxKg: 100,
    stepKg: 2.5,
    sessionsPerStep: 4,
  },
  rpe: { ...common, kind: 'rpe', maxChangePercent: MAX_CHANGE_PERCENT },
};

/** A rule of a kind as a coach who reads loads in this unit starts with it: steps of 2.5 kg or 5 lb. */
export function usualRule(kind: ProgressionKind, unit: WeightUnit): ProgressionRule {
  const rule = RULE_DEFAULTS[kind];
  if (unit === 'kg') return rule;
  const roundToKg = kgFromUnit(5, unit);
  const stepped = 'stepKg' in rule ? { ...rule, stepKg: roundToKg } : rule;
  return 'trainingMaxKg' in stepped
    ? { ...stepped, roundToKg, trainingMaxKg: kgFromUnit(225, unit) }
    : { ...stepped, roundToKg };
}

/** Why a rule says nothing about sets as they are written. */
export type RuleMismatch = 'needs-reps' | 'needs-rep-range' | 'needs-effort' | 'needs-percent';

/** What the work sets lack for the rule to say anything; null when it can. */
export function mismatchOf(
  rule: ProgressionRule,
  sets: readonly SetPrescription[],
): RuleMismatch | null {
  const work = sets.filter(({ kind }) => kind !== 'warm-up');
  const some = (has: (set: SetPrescription) => boolean) => work.some(has);
  switch (rule.kind) {
    case 'linear':
    case 'step':
      return some((set) => repsAsked(set) !== null) ? null : 'needs-reps';
    case 'double':
      return some(({ repsMin, repsMax }) => repsMin !== null && repsMax !== null)
        ? null
        : 'needs-rep-range';
    case 'rpe':
      return some((set) => repsAsked(set) !== null && effortAsked(set) !== null)
        ? null
        : 'needs-effort';
    case 'training-max':
      return some((set) => percentAsked(set) !== null) ? null : 'needs-percent';
    case 'wave':
      return null;
  }
}

/** The fewest repetitions that make a set a success; null when none are asked. */
export function repsAsked({ repsMin, repsMax }: SetPrescription): number | null {
  return repsMin ?? repsMax;
}

/** The share of a max a set asks for, percent; under a rule with a training max any percentage is of that. */
export function percentAsked({
  percentTrainingMax,
  percentOneRepMax,
}: SetPrescription): number | null {
  return percentTrainingMax ?? percentOneRepMax;
}

/** The effort a set asks for as RPE 1 to 10; null when none is. */
export function effortAsked({ rpe, rir }: SetPrescription): number | null {
  return rpe ?? (rir === null ? null : 10 - rir);
}
