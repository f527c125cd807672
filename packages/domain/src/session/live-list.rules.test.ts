import { expect, test } from 'vitest';
import { inWordsOf, withLive } from './live-list.rules.ts';

test('a session that moves on stands first, once, as it is now', () => {
  const day = {
    date: '2026-11-20',
    live: [
      { workoutId: 'a', sets: 1 },
      { workoutId: 'b', sets: 4 },
    ],
  };
  expect(withLive(day, { workoutId: 'b', sets: 5 })).toEqual({
    date: '2026-11-20',
    live: [
      { workoutId: 'b', sets: 5 },
      { workoutId: 'a', sets: 1 },
    ],
  });
});

test('who watches reads what the library has in their language, and what the client called it where it has not', () => {
  const told = {
    lastSet: { exerciseName: 'Barbell Squat', reps: 5 },
    records: [{ exerciseName: 'My own lift' }, { exerciseName: 'Barbell Squat' }],
  };
  expect(inWordsOf(told, { 'Barbell Squat': 'Squat ya barbell' })).toEqual({
    lastSet: { exerciseName: 'Squat ya barbell', reps: 5 },
    records: [{ exerciseName: 'My own lift' }, { exerciseName: 'Squat ya barbell' }],
  });
  expect(inWordsOf(told)).toEqual(told);
  expect(inWordsOf({ lastSet: null, records: [] })).toEqual({ lastSet: null, records: [] });
});
