import type { SetLog } from '@coachme/domain/session/set-log.rules';
import { expect, test } from 'vitest';
import { adherenceOf } from './adherence.rules.ts';
import { musclesOf, strengthOf, volumeByWeek, weekMarks } from './dashboard.rules.ts';

const today = '2026-11-20';
const aSet = (loadKg: number | null, reps: number): SetLog => ({
  id: 's',
  kind: 'working',
  loadKg,
  reps,
  rpe: null,
  durationSeconds: null,
  distanceMeters: null,
  isCompleted: true,
});
const aSession = (date: string, ...sets: SetLog[]) => ({
  exerciseId: 'squat',
  exerciseName: 'Squat',
  date,
  sets,
});

test('the strength chart marks a session that beat all before it, never the first', () => {
  const [lift] = strengthOf([
    aSession('2026-11-02', aSet(100, 5)),
    aSession('2026-11-09', aSet(95, 5)),
    aSession('2026-11-16', aSet(102.5, 5), aSet(60, 12)),
  ]);
  expect(lift?.points.map(({ isRecord }) => isRecord)).toEqual([false, false, true]);
  expect(lift?.points[0]?.e1rmKg).toBe(116.67);
});

test('a lift without a load has no place on the strength chart', () => {
  expect(strengthOf([aSession('2026-11-02', aSet(null, 20))])).toEqual([]);
});

test('weeks without training are on the volume chart as zero', () => {
  const sessions = [{ date: '2026-11-03', volumeKg: 1500, setCount: 12 }];
  expect(volumeByWeek(sessions, { from: '2026-11-02', today })).toEqual([
    { weekStart: '2026-11-02', volumeKg: 1500, setCount: 12 },
    { weekStart: '2026-11-09', volumeKg: 0, setCount: 0 },
    { weekStart: '2026-11-16', volumeKg: 0, setCount: 0 },
  ]);
});

test('the primary muscle counts a hard set whole, the secondary half', () => {
  const exercises = new Map([
    ['squat', { primaryMuscles: ['quadriceps' as const], secondaryMuscles: ['glutes' as const] }],
  ]);
  expect(musclesOf([aSession(today, aSet(100, 5), aSet(100, 5))], exercises)).toEqual([
    { muscle: 'quadriceps', hardSets: 2 },
    { muscle: 'glutes', hardSets: 1 },
  ]);
});

test('the week tells done, missed, extra, due, rest and upcoming apart', () => {
  const day = (id: string, date: string) => ({ id, date, name: `Day ${id}` });
  const session = (id: string, date: string, scheduledDayId: string | null) => ({
    id,
    date,
    scheduledDayId,
    title: 'Session',
    isFinished: true,
  });
  const days = [
    day('a', '2026-11-16'),
    day('b', '2026-11-18'),
    day('c', today),
    day('d', '2026-11-21'),
  ];
  const sessions = [session('w1', '2026-11-17', 'a'), session('w2', '2026-11-19', null)];
  expect(weekMarks(days, sessions, today).map(({ state }) => state)).toEqual([
    'done',
    'extra',
    'missed',
    'extra',
    'due',
    'upcoming',
    'rest',
  ]);
});

test('adherence without anything due is null, with its part beside it', () => {
  const adherence = adherenceOf(
    { from: '2026-10-24', to: today },
    { ratio: null, done: 0, due: 0 },
  );
  expect(adherence).toMatchObject({
    ratio: null,
    band: null,
    parts: [{ name: 'workouts', ratio: null, due: 0 }],
  });
});
