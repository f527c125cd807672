import { expect, test } from 'vitest';
import { mergeWorkouts } from './workout-merge.rules.ts';

const aSet = (id: string, reps: number) => ({ id, kind: 'working', loadKg: 100, reps, note: '' });
type LoggedSet = ReturnType<typeof aSet>;

const aWorkout = (sets: LoggedSet[], changes: { title?: string; notes?: string } = {}) => ({
  id: 'w',
  title: 'Lower',
  startedAt: '2026-11-20T09:00:00.000Z',
  endedAt: null,
  notes: '',
  exercises: [{ id: 'e', exerciseId: 'squat', notes: '', sets }],
  ...changes,
});
type Workout = ReturnType<typeof aWorkout>;
const setsOf = (workout: Workout) => workout.exercises[0]?.sets.map(({ id, reps }) => [id, reps]);

const base = aWorkout([aSet('a', 5), aSet('b', 5)]);

test('sets that either device added are both kept', () => {
  const stored = aWorkout([aSet('a', 5), aSet('b', 5), aSet('c', 4)]);
  const pushed = aWorkout([aSet('a', 5), aSet('b', 5), aSet('d', 3)]);
  expect(setsOf(mergeWorkouts({ base, stored, pushed }))).toEqual([
    ['a', 5],
    ['b', 5],
    ['d', 3],
    ['c', 4],
  ]);
});

test('a field only one device changed keeps the change, one both changed goes to the later arrival', () => {
  const stored = aWorkout([aSet('a', 6), aSet('b', 6)], { notes: 'from the tablet' });
  const pushed = aWorkout([aSet('a', 5), aSet('b', 7)], { title: 'Lower A' });
  const merged = mergeWorkouts({ base, stored, pushed });
  expect(setsOf(merged)).toEqual([
    ['a', 6],
    ['b', 7],
  ]);
  expect(merged).toMatchObject({ notes: 'from the tablet', title: 'Lower A' });
});

test('a set removed on one device goes, unless the other changed it meanwhile', () => {
  const without = aWorkout([aSet('b', 5)]);
  const unchanged = aWorkout([aSet('a', 5), aSet('b', 5)], { notes: 'x' });
  const changed = aWorkout([aSet('a', 9), aSet('b', 5)]);
  expect(setsOf(mergeWorkouts({ base, stored: unchanged, pushed: without }))).toEqual([['b', 5]]);
  expect(setsOf(mergeWorkouts({ base, stored: without, pushed: unchanged }))).toEqual([['b', 5]]);
  expect(setsOf(mergeWorkouts({ base, stored: without, pushed: changed }))).toEqual([
    ['a', 9],
    ['b', 5],
  ]);
  expect(setsOf(mergeWorkouts({ base, stored: changed, pushed: without }))).toEqual([
    ['b', 5],
    ['a', 9],
  ]);
});

test('without a known base nothing stored is lost and the later arrival wins', () => {
  const stored = aWorkout([aSet('a', 5), aSet('c', 4)]);
  const pushed = aWorkout([aSet('a', 6)]);
  expect(setsOf(mergeWorkouts({ base: null, stored, pushed }))).toEqual([
    ['a', 6],
    ['c', 4],
  ]);
});
