import type { CoachDay, LiveWorkout } from '@coachme/contracts/progress.contract';
import { withLive } from '@coachme/domain/session/live-list.rules';
import { QueryClient } from '@tanstack/react-query';
import { expect, test } from 'vitest';
import { dayKey, showLive } from './live-day.ts';

const session = (workoutId: string, completedSets: number): LiveWorkout => ({
  workoutId,
  clientId: 'client',
  clientName: 'Amina Wanjiru',
  title: 'Squat day',
  startedAt: '2026-11-20T08:00:00Z',
  endedAt: null,
  completedSets,
  plannedSets: 12,
  volumeKg: 0,
  lastSet: null,
  lastLap: null,
  records: [],
});

const day = (live: LiveWorkout[]): CoachDay => ({
  date: '2026-11-20',
  needsYou: [],
  live,
  trainedCount: 0,
  activeClientCount: 2,
  tomorrow: [],
});

test('a session that moved on stands first, and once', () => {
  const moved = withLive(day([session('a', 1), session('b', 1)]), session('b', 2));
  expect(moved.live).toEqual([session('b', 2), session('a', 1)]);
});

test('every open day view shows it, one that was never loaded stays unloaded', () => {
  const queries = new QueryClient();
  queries.setQueryData([...dayKey, '2026-11-20'], day([]));
  showLive(queries, session('a', 3));
  expect(queries.getQueryData<CoachDay>([...dayKey, '2026-11-20'])?.live).toEqual([
    session('a', 3),
  ]);
  expect(queries.getQueryData([...dayKey, '2026-11-21'])).toBeUndefined();
});
