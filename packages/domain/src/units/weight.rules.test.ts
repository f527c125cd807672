import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kgFromUnit, storedKg, weightInUnit } from './weight.rules.ts';

describe('weights', () => {
  test('45 lb is stored as 20.4117 kg and comes back as 45', () => {
    expect(kgFromUnit(45, 'lb')).toBe(20.4117);
    expect(weightInUnit(20.4117, 'lb')).toBe(45);
  });

  test('kilograms stay kilograms, shown with two decimals at most', () => {
    expect(kgFromUnit(102.5, 'kg')).toBe(102.5);
    expect(weightInUnit(116.6667, 'kg')).toBe(116.67);
    expect(weightInUnit(100, 'lb')).toBe(220.46);
  });

  test('stores four decimals', () => {
    expect(storedKg(116.66666666)).toBe(116.6667);
  });

  test('every hundredth of a pound or kilogram comes back as typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 220_000 }),
        fc.constantFrom('kg' as const, 'lb' as const),
        (hundredths, unit) => {
          const typed = hundredths / 100;
          expect(weightInUnit(kgFromUnit(typed, unit), unit)).toBe(typed);
        },
      ),
    );
  });
});
