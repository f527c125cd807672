import { expect, test } from 'vitest';
import { aSet, countedIds } from './program.fixtures.ts';
import { alikeSets, corrected, setsOfText, textOfSets } from './set-text.rules.ts';

test('loads are written in the unit of the coach and come back the same', () => {
  const [set] = setsOfText('3x5 45lb', [], { newId: countedIds() }).sets ?? [];
  expect(set?.loadKg).toBe(20.4117);
  expect(textOfSets(set ? [set] : [], { unit: 'lb', language: 'en' })).toBe('1x5 45lb');
  expect(textOfSets(set ? [set] : [], { unit: 'kg', language: 'en' })).toBe('1x5 20.4117kg');
});

test('sets that stay keep their ids', () => {
  const before = [aSet('s1'), aSet('s2')];
  const { sets } = setsOfText('3x12', before, { newId: countedIds() });
  expect(sets?.map(({ id }) => id)).toEqual(['s1', 's2', 'new-1']);
});

test('a suggestion takes the place of the mistake', () => {
  const { outcome } = setsOfText('3x8 @RPE11', [], { newId: countedIds() });
  if (outcome.ok || outcome.error.suggestion === null) throw new Error('expected a suggestion');
  const { suggestion } = outcome.error;
  expect(corrected('3x8 @RPE11', { ...outcome.error, suggestion })).toBe('3x8 @RPE10');
});

test('equal sets that follow each other are said once', () => {
  const runs = alikeSets([aSet('1'), aSet('2'), aSet('3', { rpe: 8 }), aSet('4')]);
  expect(runs.map(({ count }) => count)).toEqual([2, 1, 1]);
});
