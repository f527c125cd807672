import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusalsOfSet } from '../programs/set-prescription.rules.ts';
import { warmUpRamp } from './warm-up.rules.ts';

const gym = {
  barKg: 20,
  plates: [20, 10, 5, 2.5, 1.25].map((plateKg) => ({ plateKg, pairs: 4 })),
};
const rampOf = (workingLoadKg: number) =>
  warmUpRamp(workingLoadKg, gym).map((set) => `${set.loadKg}x${set.repsMax}`);

describe('the warm-up ramp', () => {
  test('climbs from the bar to 85 %, rounded down to plates', () => {
    expect(rampOf(100)).toEqual(['20x10', '50x5', '70x3', '85x2']);
    expect(rampOf(142.5)).toEqual(['20x10', '70x5', '97.5x3', '120x2']);
  });

  test('is short for a light load and empty for the bar', () => {
    expect(rampOf(30)).toEqual(['20x10', '25x2']);
    expect(rampOf(20)).toEqual([]);
  });

  test('only ever climbs, below the working load, with sets that stand', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), (workingLoadKg) => {
        const ramp = warmUpRamp(workingLoadKg, gym);
        const loads = ramp.map((set) => set.loadKg ?? 0);
        expect(loads).toEqual([...new Set(loads)].toSorted((a, b) => a - b));
        expect(loads.every((loadKg) => loadKg < workingLoadKg)).toBe(true);
        expect(ramp.flatMap(refusalsOfSet)).toEqual([]);
      }),
    );
  });
});
