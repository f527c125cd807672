import { describe, expect, test } from 'vitest';
import { aSetLog } from '../session/set-log.fixtures.ts';
import { nextByDoubleProgression, nextByLinearProgression } from './progression.rules.ts';

describe('double progression', () => {
  const rule = { repsMin: 8, repsMax: 10, targetRir: 2, stepKg: 2.5 };
  const sets = (...reps: number[]) => reps.map((count) => aSetLog({ reps: count, rpe: 8 }));

  test('adds load at the top of the range with reps in reserve', () => {
    expect(nextByDoubleProgression(sets(10, 10, 11), rule)).toEqual({
      reason: 'top-of-range-reached',
      loadKg: 102.5,
      reps: 8,
      last: { loadKg: 100, reps: 10 },
    });
  });

  test('keeps the load when the top took more effort than asked', () => {
    const hard = [aSetLog({ reps: 10, rpe: 9 })];
    expect(nextByDoubleProgression(hard, rule)).toMatchObject({
      reason: 'effort-above-target',
      loadKg: 100,
      reps: 10,
    });
    const noTarget = { ...rule, targetRir: null };
    expect(nextByDoubleProgression(hard, noTarget)?.reason).toBe('top-of-range-reached');
  });

  test('asks one repetition more inside the range, the bottom below it', () => {
    expect(nextByDoubleProgression(sets(10, 9), rule)).toMatchObject({
      reason: 'below-top-of-range',
      reps: 10,
    });
    expect(nextByDoubleProgression(sets(5), rule)).toMatchObject({
      reason: 'below-range',
      reps: 8,
    });
  });

  test('looks at work sets only and says nothing without any', () => {
    const warmUp = aSetLog({ kind: 'warm-up', reps: 3, loadKg: 40 });
    expect(nextByDoubleProgression([warmUp, ...sets(10)], rule)?.loadKg).toBe(102.5);
    expect(nextByDoubleProgression([warmUp], rule)).toBeNull();
    expect(nextByDoubleProgression([aSetLog({ loadKg: null })], rule)).toBeNull();
  });
});

describe('linear progression', () => {
  const done = { loadKg: 100, isSuccess: true };
  const missed = { loadKg: 100, isSuccess: false };

  test('adds the step after a success', () => {
    expect(nextByLinearProgression([missed, done], 2.5)).toEqual({
      reason: 'all-reps-done',
      loadKg: 102.5,
      misses: 0,
      lastLoadKg: 100,
    });
  });

  test('repeats after one or two misses and resets after three', () => {
    expect(nextByLinearProgression([done, missed, missed], 2.5)).toMatchObject({
      reason: 'missed',
      loadKg: 100,
      misses: 2,
    });
    expect(nextByLinearProgression([missed, missed, missed], 2.5)).toMatchObject({
      reason: 'missed-three-times',
      loadKg: 90,
    });
  });

  test('gives the lighter load three tries of its own', () => {
    const afterReset = [missed, missed, missed, { loadKg: 90, isSuccess: false }];
    expect(nextByLinearProgression(afterReset, 2.5)).toMatchObject({
      reason: 'missed',
      loadKg: 90,
    });
    expect(nextByLinearProgression([], 2.5)).toBeNull();
  });
});
