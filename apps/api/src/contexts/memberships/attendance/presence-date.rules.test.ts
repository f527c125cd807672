import { expect, test } from 'vitest';
import { refusalOfDate } from './presence-date.rules.ts';

const now = new Date('2026-11-20T11:00:00.000Z');

test('a desk marks a date that has begun somewhere, and no later one', () => {
  expect(refusalOfDate('2026-11-20', now)).toBeNull();
  expect(refusalOfDate('2026-11-21', now)).toBeNull();
  expect(refusalOfDate('2026-11-22', now)).toBe('not-yet');
  expect(refusalOfDate('2026-11-21', new Date('2026-11-20T09:59:59.000Z'))).toBe('not-yet');
});

test('a year back can still be marked, and no more', () => {
  expect(refusalOfDate('2025-11-20', now)).toBeNull();
  expect(refusalOfDate('2025-11-19', now)).toBe('too-long-ago');
});
