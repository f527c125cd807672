import { expect, test } from 'vitest';
import { aSetLog } from '../session/set-log.fixtures.ts';
import { exerciseSessionFigures } from './exercise-session.rules.ts';

test('counts work sets alone, with the best estimate and its formula', () => {
  const sets = [
    aSetLog({ kind: 'warm-up', loadKg: 60, reps: 10 }),
    aSetLog({ loadKg: 100, reps: 5 }),
    aSetLog({ loadKg: 105, reps: 2 }),
    aSetLog({ loadKg: 110, reps: 3, isCompleted: false }),
  ];
  expect(exerciseSessionFigures(sets)).toEqual({
    setCount: 2,
    reps: 7,
    volumeKg: 710,
    topLoadKg: 105,
    e1rmKg: 116.67,
    formula: 'epley',
  });
});

test('says nothing of loads where there are none', () => {
  expect(exerciseSessionFigures([aSetLog({ loadKg: null, reps: 12 })])).toMatchObject({
    topLoadKg: null,
    e1rmKg: null,
    reps: 12,
  });
});
