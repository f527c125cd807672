import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DeloadQuestion, deloadReasons } from './deload.rules.ts';

const today = '2026-11-20';
const nothing: DeloadQuestion = { today, lifts: [], answers: [], plannedWeek: null };
const lift = (exerciseId: string, e1rmKg: readonly number[]) => ({
  ...{ exerciseId, exerciseName: exerciseId },
  e1rmKg,
});
const said = (...given: readonly (readonly [date: string, readiness: number])[]) =>
  given.map(([date, readiness]) => ({ date, readiness }));

describe('lifts that stand still', () => {
  const squat = lift('squat', [138, 140, 141, 139, 141.3]);

  test('ask for a deload when there are two, with the figures that show it', () => {
    const bench = lift('bench', [100, 100, 100.9, 98]);
    expect(deloadReasons({ ...nothing, lifts: [squat, bench] })).toEqual([
      {
        kind: 'stalled',
        lifts: [
          { exerciseId: 'squat', exerciseName: 'squat', bestKg: 140, sinceKg: 141.3 },
          { exerciseId: 'bench', exerciseName: 'bench', bestKg: 100, sinceKg: 100.9 },
        ],
      },
    ]);
  });

  test('do not when there is one, or when one of two gained 1 % in three exposures', () => {
    expect(deloadReasons({ ...nothing, lifts: [squat] })).toEqual([]);
    const bench = lift('bench', [100, 99, 101, 98]);
    expect(deloadReasons({ ...nothing, lifts: [squat, bench] })).toEqual([]);
  });

  test('are not judged before there is something to compare with', () => {
    const young = lift('bench', [100, 100, 100]);
    expect(deloadReasons({ ...nothing, lifts: [squat, young] })).toEqual([]);
  });
});

describe('readiness', () => {
  const dates = ['2026-11-08', '2026-11-10', '2026-11-13', '2026-11-16', '2026-11-18'] as const;
  const week = (...values: readonly number[]) =>
    said(...dates.slice(0, values.length).map((date, n) => [date, values[n] ?? 3] as const));

  test('asks for a deload when three of the last five answers are 2 or less', () => {
    const answers = week(2, 4, 1, 3, 2);
    expect(deloadReasons({ ...nothing, answers })).toEqual([{ kind: 'readiness', answers }]);
    expect(deloadReasons({ ...nothing, answers: week(2, 4, 1, 3, 3) })).toEqual([]);
  });

  test('looks at five answers and fourteen days, not further back', () => {
    const old = said(['2026-11-06', 1], ['2026-11-05', 1]);
    expect(deloadReasons({ ...nothing, answers: [...old, ...week(2, 4, 4, 4)] })).toEqual([]);
    const six = [...said(['2026-11-07', 1]), ...week(2, 1, 4, 4, 4)];
    expect(deloadReasons({ ...nothing, answers: six })).toEqual([]);
  });
});

test('a week that is planned to be easier asks for one too', () => {
  expect(deloadReasons({ ...nothing, plannedWeek: 4 })).toEqual([
    { kind: 'scheduled', weekNumber: 4 },
  ]);
  expect(deloadReasons(nothing)).toEqual([]);
});

test('the order in which answers arrive changes nothing, and a stronger client is never asked to rest', () => {
  const answers = said(['2026-11-16', 2], ['2026-11-17', 4], ['2026-11-18', 2], ['2026-11-19', 1]);
  const rising = fc.array(fc.double({ min: 1.01, max: 1.1, noNaN: true }), { minLength: 4 });
  fc.assert(
    fc.property(fc.shuffledSubarray(answers, { minLength: 4 }), (shuffled) => {
      expect(deloadReasons({ ...nothing, answers: shuffled })).toEqual([
        { kind: 'readiness', answers },
      ]);
    }),
  );
  fc.assert(
    fc.property(rising, (steps) => {
      const gains = steps.map((_, n) => steps.slice(0, n + 1).reduce((kg, by) => kg * by, 60));
      const lifts = [lift('squat', gains), lift('bench', gains)];
      expect(deloadReasons({ ...nothing, lifts })).toEqual([]);
    }),
  );
});
