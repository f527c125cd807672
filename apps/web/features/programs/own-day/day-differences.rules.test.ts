import type { SetPrescription, TrainingDay } from '@coachme/contracts/programs.words';
import { EMPTY_SET_PRESCRIPTION } from '@coachme/domain/programs/set-prescription.rules';
import { expect, test } from 'vitest';
import { dayDifferences } from './day-differences.rules.ts';

const aSet = (changes: Partial<SetPrescription> = {}): SetPrescription => ({
  ...EMPTY_SET_PRESCRIPTION,
  id: crypto.randomUUID(),
  ...changes,
});
const exercise = (id: string, sets = [aSet({ repsMin: 5 })]) => ({
  ...{ id, exerciseId: `of ${id}`, exerciseName: id, notes: '', progression: null, sets },
});
const aDay = (...prescriptions: ReturnType<typeof exercise>[]): TrainingDay => ({
  ...{ id: 'day', name: '', weekday: null, notes: '' },
  groups: prescriptions.map((one) => ({ id: one.id, kind: 'single', prescriptions: [one] })),
});
const kinds = (own: TrainingDay, program: TrainingDay) =>
  dayDifferences(own, program).map(({ kind, exercise: name }) => `${kind} ${name}`);

test('a day as the program has it differs in nothing, whatever the ids of its sets', () => {
  expect(kinds(aDay(exercise('squat')), aDay(exercise('squat')))).toEqual([]);
});

test('what came, what went and what has other sets are each named', () => {
  const own = aDay(exercise('squat', [aSet({ repsMin: 8 })]), exercise('row'));
  const program = aDay(exercise('squat'), exercise('bench'));
  expect(kinds(own, program)).toEqual(['isNew row', 'isGone bench', 'isOther squat']);
});

test('another order of the same exercises is one difference', () => {
  const own = aDay(exercise('row'), exercise('squat'));
  expect(kinds(own, aDay(exercise('squat'), exercise('row')))).toEqual(['isMoved row']);
});
