import { expect, test } from 'vitest';
import { latestDateAt } from '#platform/calendar';
import { refusalOfDate } from './presence-date.rules.ts';

test('a desk marks a date that has begun somewhere, and no later one', () => {
  expect(refusalOfDate('2026-11-20', '2026-11-21')).toBeNull();
  expect(refusalOfDate('2026-11-21', '2026-11-21')).toBeNull();
  expect(refusalOfDate('2026-11-22', '2026-11-21')).toBe('not-yet');
});

test('a year back can still be marked, and no more', () => {
  expect(refusalOfDate('2025-11-20', '2026-11-21')).toBeNull();
  expect(refusalOfDate('2025-11-19', '2026-11-21')).toBe('too-long-ago');
});

test('a date has begun when it has where the clocks run first', () => {
  expect(latestDateAt(new Date('2026-11-20T09:59:59.000Z'))).toBe('2026-11-20');
  expect(latestDateAt(new Date('2026-11-20T10:00:00.000Z'))).toBe('2026-11-21');
});
