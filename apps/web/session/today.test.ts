import { expect, test } from 'vitest';
import { localDateIn } from './today.ts';

test('the date is that of the zone, not of the machine', () => {
  const lateInLondon = Date.parse('2026-11-20T23:30:00Z');
  expect(localDateIn('Africa/Nairobi', lateInLondon)).toBe('2026-11-21');
  expect(localDateIn('America/New_York', lateInLondon)).toBe('2026-11-20');
});
