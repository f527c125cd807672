import type { BarbellKit } from '@coachme/contracts/training-settings.contract';
import { kgFromUnit, type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';

/** Bars and plates as they are made, in their own unit; heaviest first. */
export const MADE = {
  kg: { bars: [20, 15, 10, 7.5], plates: [25, 20, 15, 10, 5, 2.5, 2, 1.5, 1.25, 1, 0.5, 0.25] },
  lb: { bars: [45, 35, 25, 15], plates: [100, 55, 45, 35, 25, 10, 5, 2.5, 1.25] },
} as const satisfies Record<WeightUnit, { bars: readonly number[]; plates: readonly number[] }>;

/** The most pairs of one plate. */
export const MOST_PAIRS = 20;

/** What most home racks have: two pairs of the large ones, one of the small. */
export function startingKit(unit: WeightUnit): BarbellKit {
  const heavy = unit === 'kg' ? 10 : 25;
  const common = unit === 'kg' ? [20, 10, 5, 2.5, 1.25] : [45, 25, 10, 5, 2.5];
  return {
    unit,
    barKg: kgFromUnit(MADE[unit].bars[0], unit),
    plates: common.map((plate) => ({
      plateKg: kgFromUnit(plate, unit),
      pairs: plate >= heavy ? 2 : 1,
    })),
  };
}

/** How many pairs of a plate, written in the kit's unit, somebody owns. */
export function pairsOf(kit: BarbellKit, plate: number): number {
  const own = kit.plates.find(({ plateKg }) => weightInUnit(plateKg, kit.unit) === plate);
  return own?.pairs ?? 0;
}

/** The kit with so many pairs of a plate, heaviest first; none takes it out. */
export function withPairs(kit: BarbellKit, plate: number, pairs: number): BarbellKit {
  const plateKg = kgFromUnit(plate, kit.unit);
  const others = kit.plates.filter((one) => weightInUnit(one.plateKg, kit.unit) !== plate);
  const kept = Math.max(0, Math.min(MOST_PAIRS, pairs));
  const plates = kept === 0 ? others : [...others, { plateKg, pairs: kept }];
  return { ...kit, plates: plates.toSorted((one, other) => other.plateKg - one.plateKg) };
}

/** The heaviest that can be loaded, kg. */
export function mostLoadedKg({ barKg, plates }: BarbellKit): number {
  return plates.reduce((sum, { plateKg, pairs }) => sum + 2 * plateKg * pairs, barKg);
}
