import type { BarbellKit as OwnKit } from '@coachme/contracts/training-settings.contract';
import { type BarbellKit, platesForLoad } from '@coachme/domain/strength/plates.rules';
import { kgFromUnit, type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import { LOAD_STEP } from './set-target.rules.ts';

/** What stands in most gyms, in its own unit: an Olympic bar and plenty of each plate. */
const GYM = {
  kg: { bar: 20, plates: [25, 20, 15, 10, 5, 2.5, 1.25] },
  lb: { bar: 45, plates: [45, 35, 25, 10, 5, 2.5] },
} as const;
const PAIRS = 8;

/** The bar and plates assumed until a person names their own. */
export function gymKit(unit: WeightUnit): BarbellKit {
  const { bar, plates } = GYM[unit];
  return {
    barKg: kgFromUnit(bar, unit),
    plates: plates.map((plate) => ({ plateKg: kgFromUnit(plate, unit), pairs: PAIRS })),
  };
}

/** What a person loads a bar from: their own plates, else a gym's. */
export function kitOf(own: OwnKit | null, unit: WeightUnit): BarbellKit {
  return own ?? gymKit(unit);
}

/** Loads of what has no bar, such as dumbbells and stacks: every step of the person's unit. */
export function stepKit(unit: WeightUnit): BarbellKit {
  return { barKg: 0, plates: [{ plateKg: kgFromUnit(LOAD_STEP[unit] / 2, unit), pairs: 200 }] };
}

/** What hangs on one side of the bar, in the unit shown; null when the load is lighter than the bar. */
export function plateView(
  loadKg: number,
  kit: BarbellKit,
  unit: WeightUnit,
): { plates: number[]; heaviest: number; missing: number } | null {
  const outcome = platesForLoad(loadKg, kit);
  if (!outcome.ok) return null;
  const { platesPerSideKg, missingKg } = outcome.bar;
  const heaviestKg = Math.max(...kit.plates.map(({ plateKg }) => plateKg), 0);
  return {
    plates: platesPerSideKg.map((plateKg) => weightInUnit(plateKg, unit)),
    heaviest: weightInUnit(heaviestKg, unit),
    missing: weightInUnit(missingKg, unit),
  };
}
