import { storedKg } from '../units/weight.rules.ts';

/** A bar and the plates a person owns, kg; plates go on in pairs. */
export type BarbellKit = {
  barKg: number;
  plates: readonly { plateKg: number; pairs: number }[];
};

/** What to put on each side, heaviest first, and how far that stays below what was asked, kg. */
export type LoadedBar = { platesPerSideKg: number[]; loadedKg: number; missingKg: number };

export type PlatesOutcome =
  | { ok: true; bar: LoadedBar }
  | { ok: false; refusal: 'lighter-than-bar' };

/** Plates in pounds are stored rounded; five grams a side is nobody's plate. */
const TOLERANCE_GRAMS = 5;

/**
 * The plates per side that come closest to a load in kg without passing it, with as few plates as possible.
 * Tries every combination owned, since the heaviest plate first can miss: 40 a side from 25, 20, 20 is 20 + 20.
 */
export function platesForLoad(loadKg: number, kit: BarbellKit): PlatesOutcome {
  const sideGrams = grams((loadKg - kit.barKg) / 2);
  if (sideGrams < -TOLERANCE_GRAMS) {
    return { ok: false, refusal: 'lighter-than-bar' };
  }
  const combinations = combinationsUpTo(sideGrams + TOLERANCE_GRAMS, kit);
  const best = Math.max(...combinations.keys());
  const platesPerSideKg = combinations.get(best) ?? [];
  const onBar = platesPerSideKg.reduce((sum, plateKg) => sum + 2 * plateKg, kit.barKg);
  const isExact = Math.abs(sideGrams - best) <= TOLERANCE_GRAMS;
  return {
    ok: true,
    bar: {
      platesPerSideKg,
      loadedKg: storedKg(isExact ? loadKg : onBar),
      missingKg: isExact ? 0 : storedKg(loadKg - onBar),
    },
  };
}

/** The heaviest load in kg that the kit can make up to the load asked for; the bare bar when that is lighter. */
export function loadableKg(loadKg: number, kit: BarbellKit): number {
  const outcome = platesForLoad(loadKg, kit);
  return outcome.ok ? outcome.bar.loadedKg : kit.barKg;
}

/** Every sum in grams reachable on one side up to the limit, each with its smallest set of plates. */
function combinationsUpTo(limitGrams: number, kit: BarbellKit): Map<number, number[]> {
  const reachable = new Map<number, number[]>([[0, []]]);
  for (const { plateKg, pairs } of kit.plates.toSorted((a, b) => b.plateKg - a.plateKg)) {
    for (const [sum, plates] of [...reachable]) {
      const room = Math.floor((limitGrams - sum) / grams(plateKg));
      for (const added of stacksOf(plateKg, Math.min(pairs, room))) {
        const total = sum + added.length * grams(plateKg);
        const candidate = [...plates, ...added];
        reachable.set(total, better(candidate, reachable.get(total)));
      }
    }
  }
  return reachable;
}

/** One plate, two plates … up to `most` of them. */
function stacksOf(plateKg: number, most: number): number[][] {
  return Array.from({ length: Math.max(0, most) }, (_, index) =>
    Array.from({ length: index + 1 }, () => plateKg),
  );
}

/** Fewer plates, and among as many the heavier ones first. */
function better(plates: number[], known: number[] | undefined): number[] {
  if (!known || plates.length !== known.length) {
    return known && known.length < plates.length ? known : plates;
  }
  const differs = plates.findIndex((plateKg, index) => plateKg !== known[index]);
  return (plates[differs] ?? 0) > (known[differs] ?? 0) ? plates : known;
}

function grams(kg: number): number {
  return Math.round(kg * 1000);
}
