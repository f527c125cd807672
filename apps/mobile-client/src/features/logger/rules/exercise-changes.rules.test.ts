import {
  addExercise,
  moveExercise,
  removeExercise,
  restoreExercise,
  skipExercise,
  swapExercise,
} from './exercise-changes.rules.ts';
import { aDoneSet, anExercise, aSession, aSet, countingIds, idOf } from './logger.fixtures.ts';

const exercise = { id: idOf(77), name: 'Leg Press' };

test('an added exercise begins with one open set', () => {
  const added = addExercise(aSession([]), exercise, countingIds()).exercises[0];
  expect(added).toMatchObject({ exerciseName: 'Leg Press', exercisePrescriptionId: null });
  expect(added?.sets).toHaveLength(1);
});

test('swapping before the first set trains the other exercise in its place, without its loads', () => {
  const session = aSession([anExercise(10, [aSet(11, { loadKg: 100, reps: 5 })])]);
  const swapped = swapExercise(session, idOf(10), { exercise, newId: countingIds() }).exercises;
  expect(swapped).toHaveLength(1);
  expect(swapped[0]).toMatchObject({
    id: idOf(10),
    exerciseId: idOf(77),
    exerciseName: 'Leg Press',
  });
  expect(swapped[0]?.sets[0]).toMatchObject({ id: idOf(11), loadKg: null, reps: 5 });
});

test('swapping midway keeps what was done and takes over only what is open', () => {
  const session = aSession([anExercise(10, [aDoneSet(11), aSet(12)]), anExercise(20, [aSet(21)])]);
  const { exercises } = swapExercise(session, idOf(10), { exercise, newId: countingIds() });
  expect(exercises.map(({ exerciseName }) => exerciseName)).toEqual([
    'Exercise 10',
    'Leg Press',
    'Exercise 20',
  ]);
  expect(exercises[0]?.sets).toEqual([aDoneSet(11)]);
  expect(exercises[1]?.sets.map(({ id }) => id)).toEqual([idOf(12)]);
});

test('moving stops at both ends', () => {
  const session = aSession([anExercise(10, []), anExercise(20, [])]);
  expect(moveExercise(session, idOf(10), -1)).toBe(session);
  expect(moveExercise(session, idOf(20), 1)).toBe(session);
  const moved = moveExercise(session, idOf(10), 1).exercises.map(({ id }) => id);
  expect(moved).toEqual([idOf(20), idOf(10)]);
});

test('a skipped exercise says why and can be taken up again', () => {
  const session = aSession([anExercise(10, [aSet(11)])]);
  const skipped = skipExercise(session, idOf(10), 'pain');
  expect(skipped.exercises[0]?.skippedReason).toBe('pain');
  expect(skipExercise(skipped, idOf(10), null)).toEqual(session);
});

test('a removed exercise comes back where it stood', () => {
  const log = anExercise(20, [aSet(21)]);
  const session = aSession([anExercise(10, []), log, anExercise(30, [])]);
  const without = removeExercise(session, idOf(20));
  expect(without.exercises).toHaveLength(2);
  expect(restoreExercise(without, { log, index: 1 })).toEqual(session);
});
