import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.rules.ts';
import { trendSlopeKgPerDay, type WeightReading, weightTrend } from './weight-trend.rules.ts';

const daily = (weights: number[]): WeightReading[] =>
  weights.map((weightKg, day) => ({ date: addDays('2026-01-01', day), weightKg }));
const trendOf = (readings: WeightReading[]) => weightTrend(readings).map((point) => point.trendKg);
const onDay = (day: number, weightKg: number) => ({ date: addDays('2026-01-01', day), weightKg });

describe('the weight trend', () => {
  test('follows daily weights as the Hacker’s Diet does', () => {
    const expected = [80, 80.06, 80.044, 80.08, 80.082, 80.033, 80.01];
    trendOf(daily([80, 80.6, 79.9, 80.4, 80.1, 79.6, 79.8])).forEach((trendKg, day) => {
      expect(trendKg).toBeCloseTo(expected[day] ?? 0, 3);
    });
  });

  test.each([
    [1, 0.1],
    [2, 0.19],
    [3, 0.271],
    [7, 0.5217],
  ])('moves after %d days by %d of the way', (days, share) => {
    expect(trendOf([onDay(0, 80), onDay(days, 81)])[1]).toBeCloseTo(80 + share, 4);
  });

  test('starts anew after more than 30 days', () => {
    expect(trendOf([onDay(0, 80), onDay(30, 81)])[1]).toBeLessThan(81);
    expect(trendOf([onDay(0, 80), onDay(31, 90)])[1]).toBe(90);
  });

  test('sets a wild reading aside until the next confirms it', () => {
    const slip = weightTrend([onDay(0, 80), onDay(1, 176), onDay(2, 80)]);
    expect(slip.map((point) => point.isSetAside)).toEqual([false, true, false]);
    expect(slip[2]?.trendKg).toBe(80);
    const real = weightTrend([onDay(0, 80), onDay(1, 84), onDay(2, 84.2)]);
    expect(real.map((point) => point.isSetAside)).toEqual([false, true, false]);
    expect(real[2]?.trendKg).toBeCloseTo(80 + 0.19 * 4.2);
  });

  test('takes readings in any order and the last of a day', () => {
    const readings = [onDay(1, 81), onDay(0, 80)];
    expect(trendOf(readings)).toEqual(trendOf(readings.toReversed()));
    expect(trendOf([onDay(0, 85), onDay(0, 80)])).toEqual([80]);
  });

  test('stays within the weights it has seen', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 60, max: 61, noNaN: true })), (weights) => {
        for (const trendKg of trendOf(daily(weights))) {
          expect(trendKg).toBeGreaterThanOrEqual(Math.min(...weights) - 1e-9);
          expect(trendKg).toBeLessThanOrEqual(Math.max(...weights) + 1e-9);
        }
      }),
    );
  });
});

describe('the rate of change', () => {
  test('is the slope of the trend over four weeks', () => {
    const losing = Array.from({ length: 60 }, (_, day) => 90 - 0.05 * day);
    expect(trendSlopeKgPerDay(weightTrend(daily(losing)))).toBeCloseTo(-0.05, 3);
    expect(trendSlopeKgPerDay(weightTrend(daily(losing.map(() => 90))))).toBeCloseTo(0);
  });

  test('is unknown below two weeks', () => {
    expect(trendSlopeKgPerDay(weightTrend(daily([80, 80, 80])))).toBeNull();
    expect(trendSlopeKgPerDay([])).toBeNull();
  });
});
