import { expect, test } from 'vitest';
import type { MovementPattern } from './movement-pattern.rules.ts';
import { missingPatterns } from './pattern-gap.rules.ts';
import { aDay, anExercise, aSet, aWeek } from './program.fixtures.ts';
import { bandPlace, usualBandOf } from './volume-band.rules.ts';

const known: Record<string, MovementPattern> = {
  'library-squat': 'squat',
  'library-lunge': 'lunge',
  'library-rdl': 'hinge',
  'library-bench': 'horizontal-push',
  'library-row': 'horizontal-pull',
  'library-carry': 'carry',
};
const weekOf = (...ids: string[]) =>
  aWeek('w', [
    aDay(
      'd',
      ids.map((id) => anExercise(id, [aSet(`${id}-1`)])),
    ),
  ]);
const missing = (...ids: string[]) => missingPatterns(weekOf(...ids), (id) => known[id]);

test('what a week never moves through is named', () => {
  expect(missing('squat', 'rdl', 'bench', 'row')).toEqual([
    'vertical-push',
    'vertical-pull',
    'core',
  ]);
});

test('a lunge stands for a squat, a carry for the trunk', () => {
  expect(missing('lunge', 'carry')).not.toContain('squat');
  expect(missing('lunge', 'carry')).not.toContain('core');
});

test('nothing is missing from an empty week, nor before every pattern is known', () => {
  expect(missing()).toEqual([]);
  expect(missing('squat', 'unknown')).toEqual([]);
});

test('a warm-up alone works no pattern', () => {
  const week = aWeek('w', [
    aDay('d', [
      anExercise('squat', [aSet('s', { kind: 'warm-up' })]),
      anExercise('bench', [aSet('b')]),
    ]),
  ]);
  expect(missingPatterns(week, (id) => known[id])).toContain('squat');
});

test('a number of sets stands below, within or above its muscle’s own band', () => {
  expect(bandPlace(9, usualBandOf('chest'))).toBe('below');
  expect(bandPlace(9, usualBandOf('glutes'))).toBe('within');
  expect(bandPlace(21, usualBandOf('chest'))).toBe('above');
});
