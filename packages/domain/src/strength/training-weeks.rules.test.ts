import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.rules.ts';
import { amountsByWeek, amountsOf } from './training-weeks.rules.ts';

test('a week goes from Monday to Sunday, and two sessions of a day are one day', () => {
  const session = (date: string, volumeKg: number) => ({ date, setCount: 4, volumeKg });
  const weeks = amountsByWeek([
    session('2026-11-09', 1000.04),
    session('2026-11-15', 500),
    session('2026-11-15', 250),
    session('2026-11-16', 0),
  ]);
  expect([...weeks]).toEqual([
    ['2026-11-09', { sessions: 3, days: 2, sets: 12, volumeKg: 1750 }],
    ['2026-11-16', { sessions: 1, days: 1, sets: 4, volumeKg: 0 }],
  ]);
  expect(amountsOf([])).toEqual({ sessions: 0, days: 0, sets: 0, volumeKg: 0 });
});

test('the weeks together are all of it, in whatever order sessions come', () => {
  const session = fc.record({
    date: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2025-01-01', days)),
    setCount: fc.nat(40),
    volumeKg: fc.nat(20_000),
  });
  fc.assert(
    fc.property(fc.array(session), (sessions) => {
      const weeks = [...amountsByWeek(sessions.toReversed()).values()];
      const sum = (part: 'sessions' | 'days' | 'sets' | 'volumeKg') =>
        weeks.reduce((all, week) => all + week[part], 0);
      expect(amountsOf(sessions)).toEqual({
        sessions: sum('sessions'),
        days: sum('days'),
        sets: sum('sets'),
        volumeKg: sum('volumeKg'),
      });
    }),
  );
});
