import { mostLoadedKg, pairsOf, startingKit, withPairs } from './equipment.rules.ts';

it('plates are added, taken off and kept heaviest first', () => {
  const kit = withPairs(withPairs(startingKit('kg'), 25, 1), 10, 0);
  expect(kit.plates.map(({ plateKg, pairs }) => `${pairs}×${plateKg}`)).toEqual([
    '1×25',
    '2×20',
    '1×5',
    '1×2.5',
    '1×1.25',
  ]);
  expect(pairsOf(kit, 20)).toBe(2);
  expect(pairsOf(kit, 10)).toBe(0);
});

it('pound plates are found again after they were stored in kilograms', () => {
  const kit = startingKit('lb');
  expect(pairsOf(kit, 45)).toBe(2);
  expect(withPairs(kit, 45, 3).plates).toHaveLength(kit.plates.length);
});

it('says how heavy the bar can be made', () => {
  // 20 + 2 × (2×20 + 2×10 + 5 + 2.5 + 1.25)
  expect(mostLoadedKg(startingKit('kg'))).toBe(157.5);
});
