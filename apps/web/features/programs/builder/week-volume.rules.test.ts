import { aDay, anExercise, aSet, aWeek } from '@coachme/domain/programs/program.fixtures';
import { expect, test } from 'vitest';
import { weekHardSets } from '#web/features/programs/builder/week-volume.rules.ts';

const squat = {
  primaryMuscles: ['quadriceps' as const],
  secondaryMuscles: ['glutes' as const],
  movementPattern: 'squat' as const,
};

function hardSets(sets: Parameters<typeof anExercise>[1]) {
  return weekHardSets(aWeek('w', [aDay('d', [anExercise('a', sets)])]), () => squat);
}

test('a prescribed set counts once for the main muscle and half for a helping one', () => {
  expect(hardSets([aSet('1'), aSet('2')])).toEqual({ quadriceps: 2, glutes: 1 });
});

test('warm-ups and sets far from failure do not count', () => {
  expect(
    hardSets([aSet('1', { kind: 'warm-up' }), aSet('2', { rpe: 5 }), aSet('3', { rir: 5 })]),
  ).toEqual({});
});

test('as many as possible counts as hard', () => {
  const amrap = aSet('1', { kind: 'amrap', repsMin: null, repsMax: null });
  expect(hardSets([amrap])).toEqual({ quadriceps: 1, glutes: 0.5 });
});

test('an exercise whose muscles are not known yet counts nothing', () => {
  const week = aWeek('w', [aDay('d', [anExercise('a', [aSet('1')])])]);
  expect(weekHardSets(week, () => undefined)).toEqual({});
});
