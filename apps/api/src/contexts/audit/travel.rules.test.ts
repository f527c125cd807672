import fc from 'fast-check';
import { expect, test } from 'vitest';
import circles from '../../../data/country-circles.json' with { type: 'json' };
import { isImpossibleTravel, leastKmBetween } from './travel.rules.ts';

const countries = Object.keys(circles);
const country = fc.constantFrom(...countries);
const now = new Date('2026-11-20T09:00:00Z');
const hoursLater = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

// Straight lines between the nearest borders, rounded: Nairobi lies 3,000 km from Cairo, Lisbon 5,300 from New York.
test.each([
  [['KE', 'TZ'], 0, 0],
  [['US', 'CA'], 0, 0],
  [['FR', 'DE'], 0, 0],
  [['KE', 'EG'], 1_200, 1_900],
  [['SG', 'GB'], 9_500, 10_900],
  [['NZ', 'GB'], 14_500, 18_500],
  [['US', 'PT'], 2_500, 5_400],
] as const)('%s: at least %i and at most %i km', ([one, other], least, most) => {
  const km = leastKmBetween(one, other, circles);
  expect(km).toBeGreaterThanOrEqual(least);
  expect(km).toBeLessThanOrEqual(most);
});

test('a distance is the same both ways, never negative, and never longer than half the earth', () => {
  fc.assert(
    fc.property(country, country, (one, other) => {
      const km = leastKmBetween(one, other, circles) ?? -1;
      expect(km).toBeGreaterThanOrEqual(0);
      expect(km).toBeLessThanOrEqual(20_016);
      expect(km).toBe(leastKmBetween(other, one, circles));
    }),
  );
});

test.each([
  [['KE', 'EG'], 1, true],
  [['KE', 'EG'], 3, false],
  [['KE', 'TZ'], 0, false],
  [['GB', 'NZ'], 10, true],
  [['GB', 'NZ'], 24, false],
  [['SG', 'GB'], 8, true],
  [['SG', 'GB'], 13, false],
  [['KE', 'KE'], 0, false],
  [['KE', 'ZZ'], 0, false],
] as const)('%s within %i hours: %s', ([one, other], hours, expected) => {
  const there = { at: hoursLater(hours), country: other };
  expect(isImpossibleTravel({ at: now, country: one }, there, circles)).toBe(expected);
  expect(isImpossibleTravel(there, { at: now, country: one }, circles)).toBe(expected);
});

test('more time never makes a way impossible that was possible', () => {
  const isTooFast = (one: string, other: string, hours: number) =>
    isImpossibleTravel(
      { at: now, country: one },
      { at: hoursLater(hours), country: other },
      circles,
    );
  fc.assert(
    fc.property(country, country, fc.nat(40), (one, other, hours) => {
      expect(isTooFast(one, other, hours + 1) && !isTooFast(one, other, hours)).toBe(false);
    }),
  );
});
