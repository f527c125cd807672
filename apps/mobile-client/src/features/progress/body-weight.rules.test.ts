import { kgFromUnit } from '@coachme/domain/units/weight.rules';
import { bodyWeightBounds, typedBodyWeight } from './body-weight.rules.ts';

test('a weight typed in kg or lb is kept as kg, and what nobody weighs is none', () => {
  expect(typedBodyWeight('82.4', 'kg')).toBe(82.4);
  expect(typedBodyWeight('180', 'lb')).toBeCloseTo(81.6466, 4);
  expect([typedBodyWeight('19.9', 'kg'), typedBodyWeight('401', 'kg')]).toEqual([null, null]);
  expect([typedBodyWeight('', 'kg'), typedBodyWeight('heavy', 'kg')]).toEqual([null, null]);
});

test('the bounds that are told are allowed themselves', () => {
  for (const unit of ['kg', 'lb'] as const) {
    const { least, most } = bodyWeightBounds(unit);
    expect(typedBodyWeight(String(least), unit)).toBe(kgFromUnit(least, unit));
    expect(typedBodyWeight(String(most), unit)).toBe(kgFromUnit(most, unit));
  }
});
