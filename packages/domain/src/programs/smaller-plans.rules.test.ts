import { expect, test } from 'vitest';
import { aDay, anExercise, aSet } from './program.fixtures.ts';
import type { DayToSimplify } from './simplify.rules.ts';
import { smallerPlans } from './smaller-plans.rules.ts';

const sets = (id: string, count: number) =>
  Array.from({ length: count }, (_, index) => aSet(`${id}-${index}`));
const dated = (dayNumber: number, exercises: readonly number[]): DayToSimplify => ({
  id: `day-${dayNumber}`,
  weekNumber: 1,
  dayNumber,
  day: aDay(
    `d${dayNumber}`,
    exercises.map((count, at) =>
      anExercise(`e${dayNumber}-${at}`, sets(`s${dayNumber}-${at}`, count)),
    ),
  ),
});

test('each is one size smaller than the plan, and says how many work sets are left', () => {
  const plans = smallerPlans([dated(1, [3, 3]), dated(2, [4]), dated(3, [2])]);
  expect(plans.map(({ wish, setsAfter }) => [Object.values(wish), setsAfter])).toEqual([
    [[2, null, null], 10],
    [[null, 1, null], 9],
    [[null, null, 3], 11],
    [[2, null, 3], 9],
  ]);
  expect(plans.every(({ setsBefore }) => setsBefore === 12)).toBe(true);
});

test('what would leave nothing, or change nothing, is not offered', () => {
  expect(smallerPlans([dated(1, [1])])).toEqual([]);
  expect(smallerPlans([])).toEqual([]);
});
