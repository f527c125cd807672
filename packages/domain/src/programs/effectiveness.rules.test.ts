import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { effectivenessOf, type PlanOutcome } from './effectiveness.rules.ts';

const nothing: PlanOutcome = {
  ...{ due: 0, done: 0, lifts: [], weeklyVolumeKg: [], hardSets: [], pains: [] },
};
const lift = (exerciseId: string, e1rmKg: readonly number[]) => ({
  ...{ exerciseId, exerciseName: exerciseId },
  e1rmKg,
});
const partOf = (outcome: PlanOutcome, name: string) =>
  effectivenessOf(outcome).parts.find((part) => part.name === name);

describe('the parts of the score', () => {
  test('adherence is what was done of what was due', () => {
    const outcome = { ...nothing, due: 12, done: 9 };
    expect(partOf(outcome, 'adherence')).toMatchObject({ value: 0.75, n: 12, weight: 40 });
  });

  test('strength is the median change of the lifts: +10 % is whole, −5 % is nothing', () => {
    const outcome = {
      ...nothing,
      lifts: [
        lift('squat', [100, 100, 104, 106, 109, 111]),
        lift('bench', [80, 80, 80, 80, 80, 80]),
        lift('deadlift', [120, 120, 121, 125, 126, 126]),
        lift('new', [50, 60, 70]),
      ],
    };
    const { lifts } = effectivenessOf(outcome);
    expect(lifts.map(({ exerciseId, fromKg, toKg }) => [exerciseId, fromKg, toKg])).toEqual([
      ['squat', 100, 110],
      ['bench', 80, 80],
      ['deadlift', 120, 126],
    ]);
    // The median is +5 %: two thirds of the way from −5 to +10.
    expect(partOf(outcome, 'strength')?.value).toBeCloseTo(2 / 3, 5);
    expect(partOf(outcome, 'strength')?.n).toBe(3);
  });

  test('volume is the change from the first weeks to the last: level is half', () => {
    expect(partOf({ ...nothing, weeklyVolumeKg: [5000, 5200, 5000] }, 'volume')).toMatchObject({
      value: 0.5,
      n: 3,
    });
    expect(partOf({ ...nothing, weeklyVolumeKg: [5000, 6000, 7000] }, 'volume')?.value).toBe(1);
    expect(partOf({ ...nothing, weeklyVolumeKg: [5000, 6000] }, 'volume')?.value).toBeNull();
  });

  test('hard sets count the muscle-weeks within their band, pain the sessions without', () => {
    const band = { min: 10, max: 20 };
    const hardSets = [9.5, 10, 20, 21].map((sets) => ({ ...band, sets }));
    expect(partOf({ ...nothing, hardSets }, 'hard-sets')).toMatchObject({ value: 0.5, n: 4 });
    expect(partOf({ ...nothing, pains: [0, 3, 4, 8] }, 'pain')).toMatchObject({ value: 0.5, n: 4 });
  });
});

test('the score weighs the parts that are known', () => {
  const outcome = { ...nothing, due: 10, done: 8, pains: [0, 0, 0] };
  // (0.8 × 40 + 1 × 10) / 50
  expect(effectivenessOf(outcome).score).toBe(84);
});

test('there is no score where nothing was due, or where nothing else is known', () => {
  expect(effectivenessOf(nothing).score).toBeNull();
  expect(effectivenessOf({ ...nothing, due: 10, done: 10 }).score).toBeNull();
  expect(effectivenessOf({ ...nothing, pains: [0, 0, 0] }).score).toBeNull();
});

test('the score stays from 0 to 100, and one day more that was trained never lowers it', () => {
  const kg = fc.integer({ min: 20, max: 300 });
  const outcomes = fc.record({
    due: fc.integer({ min: 1, max: 60 }),
    lifts: fc.array(fc.array(kg, { maxLength: 12 }).map((e1rmKg) => lift('any', e1rmKg))),
    weeklyVolumeKg: fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 16 }),
    hardSets: fc.array(
      fc.record({
        sets: fc.integer({ min: 0, max: 40 }),
        min: fc.constant(10),
        max: fc.constant(20),
      }),
    ),
    pains: fc.array(fc.integer({ min: 0, max: 10 })),
  });
  fc.assert(
    fc.property(outcomes, fc.integer({ min: 0, max: 59 }), (outcome, trained) => {
      const done = Math.min(trained, outcome.due - 1);
      const { score } = effectivenessOf({ ...outcome, done });
      const more = effectivenessOf({ ...outcome, done: done + 1 }).score;
      if (score === null || more === null) return score === more;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(more).toBeLessThanOrEqual(100);
      return more >= score;
    }),
  );
});
