import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  estimateOneRepMaxFromRpeKg,
  estimateOneRepMaxKg,
  fittedPercentOfOneRepMax,
  type OneRepMaxFormula,
  percentOfOneRepMax,
  rirOfRpe,
} from './one-rep-max.rules.ts';

const vectors: [OneRepMaxFormula, number, number, number][] = [
  ['epley', 116.67, 133.33, 140.0],
  ['brzycki', 112.5, 133.33, 144.0],
  ['lombardi', 117.46, 125.89, 128.21],
  ['oconner', 112.5, 125.0, 130.0],
  ['lander', 113.71, 134.07, 144.41],
  ['mayhew', 119.01, 130.93, 135.4],
  ['wathan', 116.58, 134.75, 141.5],
];

const rpeVectors: [number, number, number, number][] = [
  [3, 9, 89.2, 89.2],
  [5, 8, 81.1, 81.2],
  [8, 8, 73.9, 73.3],
  [10, 9, 70.7, 70.7],
  [12, 10, 68.0, 68.0],
];

describe('estimated one-rep max', () => {
  test.each(vectors)('%s gives its published values for 100 kg', (formula, ...expected) => {
    const [five, ten, twelve] = expected;
    const of = (reps: number) => estimateOneRepMaxKg({ formula, loadKg: 100, reps });
    expect(of(5)).toBeCloseTo(five, 2);
    expect(of(10)).toBeCloseTo(ten, 2);
    expect(of(12)).toBeCloseTo(twelve, 2);
    expect(of(1)).toBe(100);
  });

  test('Epley is the default', () => {
    expect(estimateOneRepMaxKg({ loadKg: 100, reps: 5 })).toBeCloseTo(116.67, 2);
  });

  test('is unknown out of range rather than guessed', () => {
    expect(estimateOneRepMaxKg({ loadKg: 100, reps: 13 })).toBeNull();
    expect(estimateOneRepMaxKg({ loadKg: 100, reps: 0 })).toBeNull();
    expect(estimateOneRepMaxKg({ loadKg: 100, reps: 2.5 })).toBeNull();
    expect(estimateOneRepMaxKg({ loadKg: 0, reps: 5 })).toBeNull();
  });

  test('more load or more reps never lowers the estimate', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...vectors.map(([formula]) => formula)),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 11 }),
        (formula, loadKg, reps) => {
          const now = estimateOneRepMaxKg({ formula, loadKg, reps }) ?? 0;
          const heavier = { formula, loadKg: loadKg + 1, reps };
          const longer = { formula, loadKg, reps: reps + 1 };
          expect(estimateOneRepMaxKg(heavier)).toBeGreaterThan(now);
          expect(estimateOneRepMaxKg(longer)).toBeGreaterThan(now);
        },
      ),
    );
  });
});

describe('effort', () => {
  test.each(rpeVectors)('%d reps at RPE %d is %d %% of one-rep max', (reps, rpe, ...expected) => {
    const [percent, fitted] = expected;
    expect(percentOfOneRepMax(reps, rpe)).toBe(percent);
    expect(fittedPercentOfOneRepMax(reps, rpe)).toBeCloseTo(fitted, 1);
  });

  test('the fitted curve ends at 50 %', () => {
    expect(fittedPercentOfOneRepMax(17, 10)).toBe(50);
  });

  test('the chart is the published one, cell by cell', () => {
    const published =
      `1 100, 1.5 97.8, 2 95.5, 2.5 93.9, 3 92.2, 3.5 90.7, 4 89.2, 4.5 87.8, 5 86.3, 5.5 85,
      6 83.7, 6.5 82.4, 7 81.1, 7.5 79.9, 8 78.6, 8.5 77.4, 9 76.2, 9.5 75.1, 10 73.9, 10.5 72.3, 11 70.7,
      11.5 69.4, 12 68, 12.5 66.7, 13 65.3, 13.5 64, 14 62.6, 14.5 61.3, 15 59.9, 15.5 58.6, 16 57.4`
        .split(',')
        .map((cell) => cell.trim().split(' ').map(Number));
    for (const [toFailure = 0, percent] of published) {
      const reps = Math.floor(toFailure);
      const rpe = 10 - (toFailure - reps);
      expect(percentOfOneRepMax(reps, rpe)).toBe(percent);
    }
    expect(published).toHaveLength(31);
  });

  test('the chart covers 1 to 16 reps to failure', () => {
    expect(percentOfOneRepMax(1, 10)).toBe(100);
    expect(percentOfOneRepMax(1, 9.5)).toBe(97.8);
    expect(percentOfOneRepMax(16, 10)).toBe(57.4);
    expect(percentOfOneRepMax(17, 10)).toBeNull();
    expect(percentOfOneRepMax(5, 8.25)).toBeNull();
    expect(percentOfOneRepMax(5, 4)).toBeNull();
  });

  test('an estimate from RPE divides the load by the chart', () => {
    expect(estimateOneRepMaxFromRpeKg({ loadKg: 100, reps: 5, rpe: 8 })).toBeCloseTo(123.3, 1);
    expect(estimateOneRepMaxFromRpeKg({ loadKg: 100, reps: 13, rpe: 10 })).toBeNull();
    expect(rirOfRpe(8.5)).toBe(1.5);
  });
});
