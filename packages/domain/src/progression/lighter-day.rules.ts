import type { ExercisePrescription, SetPrescription } from '../programs/program-content.rules.ts';
import { SET_LIMITS } from '../programs/set-prescription.rules.ts';
import { kgFromUnit, weightInUnit } from '../units/weight.rules.ts';
import { takenBack } from './rounded-load.rules.ts';

/**
 * Why a day is lighter than the plan goes on: the coach wrote its week so, or agreed to a deload that was proposed.
 * What was written stands as it is; what was decided takes half of the sets and a tenth of the load (RP). A week that is
 * planned to be easier but written like the others is not lighter: its deload waits for the coach.
 */
export type Lighter = 'planned' | 'written' | 'decided';
export const LIGHTER: readonly Lighter[] = ['planned', 'written', 'decided'];

/** Whether a day really is lighter. */
export function isLighter(lighter: Lighter | null | undefined): boolean {
  return lighter === 'written' || lighter === 'decided';
}

/** The share of a load that a lighter day takes. */
export const LIGHTER_SHARE = 0.9;

/**
 * The sets of a lighter day, by the id of their exercise: warm-ups, and half of the work counted over the whole day, so
 * that three sets here and three there make three. Every exercise keeps one.
 */
export function setsKept(
  prescriptions: readonly ExercisePrescription[],
): ReadonlyMap<string, ReadonlySet<string>> {
  let before = 0;
  const kept = new Map<string, ReadonlySet<string>>();
  for (const { id, sets } of prescriptions) {
    const work = sets.filter(({ kind }) => kind !== 'warm-up');
    const count = Math.ceil((before + work.length) / 2) - Math.ceil(before / 2);
    before += work.length;
    const standing = work.slice(0, Math.max(1, count));
    const warmUps = sets.filter(({ kind }) => kind === 'warm-up');
    kept.set(id, new Set([...warmUps, ...standing].map((set) => set.id)));
  }
  return kept;
}

/** A set of a lighter day that no rule leads: its load or percentage by a tenth less, or what was lifted last. */
export function lighterSet(set: SetPrescription, lastKg: number | null) {
  const { id, repsMin, repsMax, kind, percentOneRepMax, percentTrainingMax } = set;
  const hasPercent = percentOneRepMax !== null || (percentTrainingMax ?? null) !== null;
  const fromLast = kind === 'warm-up' || hasPercent ? null : lastKg;
  const fromKg = set.loadKg ?? fromLast;
  const loadKg = fromKg === null || fromKg === 0 ? fromKg : lighterKg(fromKg);
  const percents = {
    percentOneRepMax: lighterPercent(percentOneRepMax),
    percentTrainingMax: lighterPercent(percentTrainingMax ?? null),
  };
  return { id, loadKg, repsMin, repsMax, ...(hasPercent ? percents : {}) };
}

/** A tenth less, in kg, by a jump that fits how the load is written: whole pounds stay whole pounds. */
export function lighterKg(fromKg: number): number {
  const unit = isWhole(fromKg * 4) || !isWhole(weightInUnit(fromKg, 'lb')) ? 'kg' : 'lb';
  const from = weightInUnit(fromKg, unit);
  const [light, heavy] = unit === 'kg' ? [0.5, 2.5] : [1, 5];
  return kgFromUnit(takenBack(from * LIGHTER_SHARE, from, fromKg < 25 ? light : heavy), unit);
}

function isWhole(value: number): boolean {
  return Number.isInteger(Math.round(value * 100) / 100);
}

function lighterPercent(percent: number | null): number | null {
  if (percent === null) return null;
  const { min } = SET_LIMITS.percentOneRepMax;
  return Math.max(min, Math.round(percent * LIGHTER_SHARE * 2) / 2);
}
