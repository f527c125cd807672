import { expect, test } from 'vitest';
import { withLive } from './live-list.rules.ts';

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
