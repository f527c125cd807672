import { aDoneSet, anExercise, aSession, aSet, idOf } from './logger.fixtures.ts';
import {
  addSet,
  changeSet,
  completeSet,
  findSet,
  NOTHING_PERFORMED,
  removeSet,
  reopenSet,
  restoreSet,
} from './set-changes.rules.ts';

const place = { exerciseLogId: idOf(10), setId: idOf(11) };
const nowMs = Date.parse('2026-11-20T10:10:00.000Z');
const target = { ...NOTHING_PERFORMED, loadKg: 100, reps: 5 };

test('an untouched tick logs what was aimed at, with its moment', () => {
  const session = aSession([anExercise(10, [aSet(11), aSet(12)])]);
  const done = findSet(completeSet(session, place, { target, nowMs }), place)?.set;
  expect(done).toMatchObject({ loadKg: 100, reps: 5, isCompleted: true });
  expect(done?.completedAt).toBe('2026-11-20T10:10:00.000Z');
  expect(done?.rpe).toBeNull();
});

test('what was typed is not overwritten by the aim', () => {
  const typed = changeSet(aSession([anExercise(10, [aSet(11)])]), place, { loadKg: 105 });
  const done = findSet(completeSet(typed, place, { target, nowMs }), place)?.set;
  expect(done).toMatchObject({ loadKg: 105, reps: 5 });
});

test('a tick taken back keeps its figures', () => {
  const session = aSession([anExercise(10, [aDoneSet(11)])]);
  const open = findSet(reopenSet(session, place), place)?.set;
  expect(open).toMatchObject({ loadKg: 100, reps: 5, isCompleted: false, completedAt: null });
});

test('an added set repeats the figures of the last one and belongs to no plan', () => {
  const session = aSession([anExercise(10, [aDoneSet(11, { kind: 'drop', rpe: 8 })])]);
  const added = addSet(session, idOf(10), idOf(99)).exercises[0]?.sets[1];
  expect(added).toMatchObject({ id: idOf(99), kind: 'drop', loadKg: 100, reps: 5 });
  expect(added).toMatchObject({ setPrescriptionId: null, isCompleted: false, rpe: null });
});

test('a removed set comes back where it stood', () => {
  const session = aSession([anExercise(10, [aSet(11), aSet(12), aSet(13)])]);
  const middle = { exerciseLogId: idOf(10), setId: idOf(12) };
  const removed = findSet(session, middle);
  const without = removeSet(session, middle);
  expect(without.exercises[0]?.sets.map(({ id }) => id)).toEqual([idOf(11), idOf(13)]);
  expect(removed && restoreSet(without, idOf(10), removed)).toEqual(session);
});
