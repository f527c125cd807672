import { expect, test } from 'vitest';
import { aDay, anExercise, aSet } from './program.fixtures.ts';
import { type DayToSimplify, simplified } from './simplify.rules.ts';

const nothing = { daysPerWeek: null, exercisesPerDay: null, setsPerExercise: null };
const sets = (id: string, count: number) =>
  Array.from({ length: count }, (_, index) => aSet(`${id}-${index}`));
const dated = (dayNumber: number, setCount: number): DayToSimplify => ({
  id: `day-${dayNumber}`,
  weekNumber: 1,
  dayNumber,
  day: aDay(`d${dayNumber}`, [anExercise(`e${dayNumber}`, sets(`s${dayNumber}`, setCount))]),
});

test('nothing asked is nothing changed', () => {
  expect(simplified([dated(1, 3)], nothing)).toEqual({ removedIds: [], changed: [] });
});

test('of a week the fullest days stay, the earlier of two alike', () => {
  const week = [dated(1, 3), dated(2, 5), dated(3, 3)];
  const plan = simplified(week, { ...nothing, daysPerWeek: 2 });
  expect(plan).toEqual({ removedIds: ['day-3'], changed: [] });
});

test('of a day the first exercises stay; one left of a superset stands alone', () => {
  const pair = [anExercise('a', sets('a', 2)), anExercise('b', sets('b', 2))];
  const day = { ...dated(1, 1), day: aDay('d', [pair, anExercise('c', sets('c', 2))]) };
  const [changed] = simplified([day], { ...nothing, exercisesPerDay: 1 }).changed;
  expect(changed?.day.groups).toMatchObject([{ kind: 'single', prescriptions: [{ id: 'a' }] }]);
});

test('of an exercise the first work sets stay, warm-ups all', () => {
  const ramp = [aSet('w', { kind: 'warm-up' }), ...sets('x', 4)];
  const day = { ...dated(1, 1), day: aDay('d', [anExercise('a', ramp)]) };
  const [changed] = simplified([day], { ...nothing, setsPerExercise: 2 }).changed;
  expect(changed?.day.groups[0]?.prescriptions[0]?.sets.map(({ id }) => id)).toEqual([
    'w',
    'x-0',
    'x-1',
  ]);
});
