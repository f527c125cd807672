import { type BarbellKit, platesForLoad } from '@coachme/domain/strength/plates.rules';
import { kgFromUnit, type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';

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

/** What hangs on one side of the bar, in the unit shown; null when the load is lighter than the bar. */
export function plateView(
  loadKg: number,
  unit: WeightUnit,
): { plates: number[]; heaviest: number; bar: number; missing: number } | null {
  const outcome = platesForLoad(loadKg, gymKit(unit));
  if (!outcome.ok) return null;
  const { platesPerSideKg, missingKg } = outcome.bar;
  return {
    plates: platesPerSideKg.map((plateKg) => weightInUnit(plateKg, unit)),
    heaviest: GYM[unit].plates[0],
    bar: GYM[unit].bar,
    missing: weightInUnit(missingKg, unit),
  };
}
