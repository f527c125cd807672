import { SET_LIMITS } from '../programs/set-prescription.rules.ts';
import { storedKg } from '../units/weight.rules.ts';

/** What floating point may be off by, as a share of one jump. */
const HAIR = 1e-6;

/** The load in kg rounded down to a multiple of `roundToKg`, so that no rule promises more than it says. */
export function roundedDown(loadKg: number, roundToKg: number): number {
  return within(Math.floor(loadKg / roundToKg + HAIR) * roundToKg);
}

/** The nearest multiple that lies below what was lifted, so that a load taken back really is lighter. */
export function takenBack(loadKg: number, lastKg: number, roundToKg: number): number {
  const nearest = Math.round(loadKg / roundToKg) * roundToKg;
  const below = Math.ceil(lastKg / roundToKg - HAIR) * roundToKg - roundToKg;
  return within(Math.min(nearest, below));
}

function within(loadKg: number): number {
  return storedKg(Math.min(SET_LIMITS.loadKg.max, Math.max(0, loadKg)));
}
