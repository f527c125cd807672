import { expect, test } from 'vitest';
import { bestOfEach } from './best-of-each.rules.ts';

const record = (exerciseName: string, kind: string) => ({
  exerciseName,
  kind,
  value: 100,
  previous: 97.5,
});

test('of the records of one set only the one that says most is shown', () => {
  const records = [record('Squat', 'volume'), record('Squat', 'e1rm'), record('Squat', 'weight')];
  expect(bestOfEach(records)).toEqual([record('Squat', 'weight')]);
});

test('each exercise keeps its own', () => {
  const records = [record('Squat', 'volume'), record('Row', 'e1rm')];
  expect(bestOfEach(records).map(({ exerciseName }) => exerciseName)).toEqual(['Row', 'Squat']);
});
