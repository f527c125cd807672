import { expect, test } from 'vitest';
import { broughtBack, type ComparedSession, changesBetween } from './session-changes.rules.ts';
import type { SetLog } from './set-log.rules.ts';

const aSet = (id: string, change: Partial<SetLog> = {}): SetLog => ({
  ...{ id, kind: 'working', loadKg: 100, reps: 5, rpe: null, isCompleted: true },
  ...{ durationSeconds: null, distanceMeters: null },
  ...change,
});
const anExercise = (id: string, sets: SetLog[], change: { skippedReason?: string } = {}) => ({
  ...{ id, exerciseId: `library ${id}`, exerciseName: id, notes: '', skippedReason: null, sets },
  ...change,
});
const session = (exercises: ComparedSession['exercises']): ComparedSession => ({
  ...{ title: 'Lower', notes: '', feedback: null, endedAt: '2026-11-20T11:00:00.000Z' },
  exercises,
});
const squat = anExercise('Squat', [aSet('a'), aSet('b')]);
const lunge = anExercise('Lunge', [aSet('c')]);

test('what was added, taken out and changed is named, and nothing else', () => {
  const before = session([squat, lunge]);
  const changed = anExercise('Squat', [aSet('a'), aSet('b', { reps: 4 }), aSet('d')]);
  const after = session([changed, anExercise('Plank', [])]);
  expect(changesBetween(before, after)).toEqual([
    { kind: 'added', exercise: 'Plank' },
    { kind: 'changed', exercise: 'Squat', before: aSet('b'), after: aSet('b', { reps: 4 }) },
    { kind: 'changed', exercise: 'Squat', before: null, after: aSet('d') },
    { kind: 'gone', exercise: 'Lunge', setCount: 1 },
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});

test('another order, a swap, a skip, another length, other words and feedback are each told as such', () => {
  const before = session([squat, lunge]);
  const kindsOf = (after: ComparedSession) => changesBetween(before, after).map(({ kind }) => kind);
  expect(kindsOf(session([lunge, squat]))).toEqual(['order']);
  const swapped = { ...squat, exerciseId: 'library Leg press', exerciseName: 'Leg press' };
  expect(changesBetween(before, session([swapped, lunge]))).toEqual([
    { kind: 'swapped', exercise: 'Squat', by: 'Leg press' },
  ]);
  const skipped = session([squat, { ...lunge, skippedReason: 'pain' }]);
  expect(kindsOf(skipped)).toEqual(['skipped']);
  expect(changesBetween(skipped, before)).toEqual([{ kind: 'resumed', exercise: 'Lunge' }]);
  expect(kindsOf({ ...before, endedAt: null })).toEqual(['duration']);
  expect(kindsOf({ ...before, title: 'Upper' })).toEqual(['words']);
  expect(kindsOf({ ...before, feedback: { effort: 8 } })).toEqual(['feedback']);
});

test('fields in another order are no change', () => {
  const turned = Object.fromEntries(Object.entries(aSet('a')).toReversed());
  // The same fields as a set has, so it is one.
  const other = session([{ ...squat, sets: [turned as SetLog, aSet('b')] }]);
  expect(changesBetween(session([squat]), other)).toEqual([]);
});

test('an edit that brings an earlier version back is known as that', () => {
  const first = { revision: 1, workout: session([squat]) };
  const second = { revision: 2, workout: session([squat, lunge]) };
  expect(broughtBack(session([squat]), [second, first])).toBe(first);
  expect(broughtBack(session([lunge]), [second, first])).toBeNull();
});
