import {
  EMPTY_SET_PRESCRIPTION,
  type SetPrescription,
} from '../programs/set-prescription.rules.ts';
import { type BarbellKit, loadableKg } from './plates.rules.ts';

/** Share of the working load and repetitions after the bare bar (LiftTrace). */
const STEPS = [
  { share: 0.5, repsMin: 5, repsMax: 5 },
  { share: 0.7, repsMin: 3, repsMax: 3 },
  { share: 0.85, repsMin: 1, repsMax: 2 },
] as const;

const BAR_REPS = 10;

/**
 * The warm-up sets before a working load in kg: the bar × 10, then 50 % × 5, 70 % × 3, 85 % × 1 to 2, each rounded
 * down to the plates owned. Steps that would repeat a load or reach the working load fall away.
 */
export function warmUpRamp(workingLoadKg: number, kit: BarbellKit): SetPrescription[] {
  const ramp: SetPrescription[] = [];
  const steps = STEPS.map(({ share, ...reps }) => ({
    ...reps,
    loadKg: loadableKg(workingLoadKg * share, kit),
  }));
  let lastKg = 0;
  for (const step of [{ loadKg: kit.barKg, repsMin: BAR_REPS, repsMax: BAR_REPS }, ...steps]) {
    if (step.loadKg > lastKg && step.loadKg < workingLoadKg) {
      ramp.push({ ...EMPTY_SET_PRESCRIPTION, ...step, kind: 'warm-up' });
      lastKg = step.loadKg;
    }
  }
  return ramp;
}
