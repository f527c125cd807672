import { expect, test } from 'vitest';
import { figureIn, knownMetrics } from './lift-metric.rules.ts';

test('offers only what some session has a figure for', () => {
  const pullUps = { e1rmKg: null, topLoadKg: null, volumeKg: 0, reps: 24 };
  expect(knownMetrics([pullUps])).toEqual(['reps']);
  expect(figureIn(pullUps, 'volume')).toBeNull();
  expect(knownMetrics([])).toEqual([]);
});
