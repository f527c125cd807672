import { expect, test } from 'vitest';
import { localDateIn, startOfDay } from './calendar.ts';

test('an evening in London is already tomorrow in Kathmandu', () => {
  const instant = new Date('2026-11-20T20:00:00Z');
  expect(localDateIn('Europe/London', instant)).toBe('2026-11-20');
  expect(localDateIn('Asia/Kathmandu', instant)).toBe('2026-11-21');
});

test('a day begins at its own midnight, also on the day the clocks change', () => {
  expect(startOfDay('Africa/Nairobi', '2026-11-20').toISOString()).toBe('2026-11-19T21:00:00.000Z');
  expect(startOfDay('Europe/Berlin', '2026-10-25').toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(startOfDay('Europe/Berlin', '2026-10-26').toISOString()).toBe('2026-10-25T23:00:00.000Z');
});
