import { expect, test } from 'vitest';
import { aSetLog } from '../session/set-log.fixtures.ts';
import { muscleWeeks } from './muscle-weeks.rules.ts';

const squats = (date: string) => ({
  date,
  primaryMuscles: ['quadriceps'],
  secondaryMuscles: ['glutes'],
  sets: [aSetLog({ loadKg: 100, reps: 5 }), aSetLog({ loadKg: 100, reps: 5 })],
});

test('counts hard sets and volume per muscle and week, a helping muscle half, and keeps empty weeks', () => {
  const range = { from: '2026-11-02', to: '2026-11-20' };
  expect(muscleWeeks([squats('2026-11-04'), squats('2026-11-20')], range)).toEqual([
    {
      weekStart: '2026-11-02',
      muscles: [
        { muscle: 'quadriceps', hardSets: 2, volumeKg: 1000 },
        { muscle: 'glutes', hardSets: 1, volumeKg: 500 },
      ],
    },
    { weekStart: '2026-11-09', muscles: [] },
    {
      weekStart: '2026-11-16',
      muscles: [
        { muscle: 'quadriceps', hardSets: 2, volumeKg: 1000 },
        { muscle: 'glutes', hardSets: 1, volumeKg: 500 },
      ],
    },
  ]);
});
