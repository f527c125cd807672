import { kgFromUnit, type WeightUnit } from '@coachme/domain/units/weight.rules';
import { figureOf } from '@coachme/ui-mobile/number-pad.rules';

/** Lighter or heavier, in kg, somebody mistyped; the API refuses the same. */
const LEAST_KG = 20;
const MOST_KG = 400;

/** What was typed in the person's unit, as kg; `null` where it is no body weight. */
export function typedBodyWeight(text: string, unit: WeightUnit): number | null {
  const typed = figureOf(text);
  if (typed === null) return null;
  const kg = kgFromUnit(typed, unit);
  return kg < LEAST_KG || kg > MOST_KG ? null : kg;
}

/** The least and the most in the person's unit, whole, so that both are allowed. */
export function bodyWeightBounds(unit: WeightUnit): { least: number; most: number } {
  return unit === 'kg' ? { least: LEAST_KG, most: MOST_KG } : { least: 45, most: 881 };
}
