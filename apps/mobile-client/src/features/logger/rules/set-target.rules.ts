import type { SetLog } from '@coachme/contracts/execution.words';
import type { SetPrescription } from '@coachme/contracts/programs.words';
import { kgFromUnit, type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import type { Performance } from './set-changes.rules.ts';

/** What is known before a set is done. */
export interface BeforeSet {
  readonly prescription: SetPrescription | null;
  /** The set in this place when the exercise was last trained. */
  readonly lastTime: SetLog | null;
  /** The last completed set of the exercise in this session. */
  readonly setBefore: SetLog | null;
  readonly oneRepMaxKg: number | null;
  readonly unit: WeightUnit;
}

export type LoadSource = 'plan' | 'percent' | 'training-max' | 'last-time' | 'set-before';

/** What a set aims at, and where its load comes from; null where nobody can say. */
export type SetTarget = Performance & { readonly loadSource: LoadSource | null };

/** A training max is the estimated max with a tenth held back, where the coach sets no other (Wendler). */
const trainingMaxShare = 0.9;

/** The smallest change of load that common plates allow, in the person's unit. */
export const LOAD_STEP = { kg: 2.5, lb: 5 } as const;

/** What an untouched tick logs: as prescribed; where the plan is open as last time, else as the set before. */
export function targetOf(before: BeforeSet): SetTarget {
  const { prescription, lastTime, setBefore } = before;
  const { loadKg, loadSource } = loadOf(before);
  return {
    loadKg,
    loadSource,
    reps:
      prescription?.repsMax ?? prescription?.repsMin ?? lastTime?.reps ?? setBefore?.reps ?? null,
    durationSeconds:
      prescription?.durationSeconds ??
      lastTime?.durationSeconds ??
      setBefore?.durationSeconds ??
      null,
    distanceMeters:
      prescription?.distanceMeters ?? lastTime?.distanceMeters ?? setBefore?.distanceMeters ?? null,
  };
}

function loadOf(before: BeforeSet): { loadKg: number | null; loadSource: LoadSource | null } {
  const { prescription, lastTime, setBefore, oneRepMaxKg } = before;
  const percent = prescription?.percentOneRepMax ?? null;
  if (prescription && prescription.loadKg !== null) {
    return { loadKg: prescription.loadKg, loadSource: 'plan' };
  }
  if (percent !== null && oneRepMaxKg !== null) {
    return { loadKg: stepDown((oneRepMaxKg * percent) / 100, before.unit), loadSource: 'percent' };
  }
  const ofTrainingMax = prescription?.percentTrainingMax ?? null;
  if (ofTrainingMax !== null && oneRepMaxKg !== null) {
    const loadKg = (oneRepMaxKg * trainingMaxShare * ofTrainingMax) / 100;
    return { loadKg: stepDown(loadKg, before.unit), loadSource: 'training-max' };
  }
  if (typeof lastTime?.loadKg === 'number') {
    return { loadKg: lastTime.loadKg, loadSource: 'last-time' };
  }
  if (typeof setBefore?.loadKg === 'number') {
    return { loadKg: setBefore.loadKg, loadSource: 'set-before' };
  }
  return { loadKg: null, loadSource: null };
}

/** A load in kg rounded down to a step of the person's unit, so that a share of a maximum is never exceeded. */
function stepDown(loadKg: number, unit: WeightUnit): number {
  const step = LOAD_STEP[unit];
  return kgFromUnit(Math.floor(weightInUnit(loadKg, unit) / step) * step, unit);
}
