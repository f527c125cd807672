import { expect, test } from 'vitest';
import { beginsSitting } from './version.rules.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 20, 8, minute));
const newest = { keptBy: 'coach', keptAt: at(0) };

test('the first change of a sitting keeps what stood there: nothing kept yet, another hand, or half an hour on', () => {
  expect(beginsSitting(null, { by: 'coach', at: at(1) })).toBe(true);
  expect(beginsSitting(newest, { by: 'coach', at: at(29) })).toBe(false);
  expect(beginsSitting(newest, { by: 'coach', at: at(30) })).toBe(true);
  expect(beginsSitting(newest, { by: 'colleague', at: at(1) })).toBe(true);
});
