import { expect, test } from 'vitest';
import type { EnduranceSession } from '../endurance/endurance-session.rules.ts';
import { aDay, aProgram, aWeek, countedIds } from './program.fixtures.ts';
import type { Content, ExerciseGroup, ExercisePrescription } from './program-content.rules.ts';
import { setsOfText } from './set-text.rules.ts';
import { setsAbove } from './sets-above.rules.ts';

const newId = countedIds();

const exercise = (id: string, sets: string): ExercisePrescription => ({
  ...{ id, exerciseId: id, exerciseName: id, notes: '', progression: null },
  sets: setsOfText(sets, [], { newId }).sets ?? [],
});

/** The first stands alone, the others are a superset. */
function aProgramOf(first: ExercisePrescription, ...others: ExercisePrescription[]): Content {
  const groups: ExerciseGroup[] = [
    { id: 'g1', kind: 'single', prescriptions: [first] },
    { id: 'g2', kind: 'superset', prescriptions: others },
  ];
  return aProgram([aWeek('w1', [aDay('other'), { ...aDay('this'), groups }])]);
}

test('an exercise finds the sets of the one before it, whatever group either is in', () => {
  const content = aProgramOf(exercise('a', '3x5'), exercise('b', '4x8'), exercise('c', ''));
  expect(setsAbove(content, 'b')?.map(({ repsMax }) => repsMax)).toEqual([5, 5, 5]);
  expect(setsAbove(content, 'c')).toHaveLength(4);
});

test('nothing is above the first of a day, above a stranger, and below an exercise without sets', () => {
  const content = aProgramOf(exercise('a', ''), exercise('b', ''));
  expect(setsAbove(content, 'a')).toBeNull();
  expect(setsAbove(content, 'b')).toBeNull();
  expect(setsAbove(content, 'z')).toBeNull();
});

test('an endurance session is no example for sets', () => {
  const endurance: EnduranceSession = { sport: 'run', items: [] };
  const content = aProgramOf({ ...exercise('run', '30m'), endurance }, exercise('b', ''));
  expect(setsAbove(content, 'b')).toBeNull();
});
