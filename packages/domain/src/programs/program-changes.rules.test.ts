import { expect, test } from 'vitest';
import { aDay, anExercise, aProgram, aSet, aWeek } from './program.fixtures.ts';
import { changesBetween, type ProgramChange } from './program-changes.rules.ts';
import type { Content } from './program-content.rules.ts';
import { printSetShorthand } from './set-shorthand-print.rules.ts';

const squat = anExercise('squat', [aSet('s1'), aSet('s2')]);
const bench = anExercise('bench', [aSet('b1')]);
const before = aProgram([aWeek('w1', [aDay('d1', [squat]), aDay('d2', [bench])]), aWeek('w2')]);

const told = (change: ProgramChange) => {
  const place = change.place ? ` ${change.place.week}/${change.place.day ?? '-'}` : '';
  const words = 'before' in change ? `: ${change.before} > ${change.after}` : '';
  return `${change.what} ${change.part}${place} ${change.name}${words}`.trim();
};
const changed = (after: Content) =>
  changesBetween(before, after, (sets) => printSetShorthand(sets)).map(told);

test('the same program has not changed', () => {
  expect(changed({ ...before, weeks: [...before.weeks] })).toEqual([]);
});

test('what was added, taken out and moved is named with its place', () => {
  const row = anExercise('row');
  const after = aProgram([aWeek('w1', [aDay('d1', [row]), aDay('d2', [bench, squat])])]);
  expect(changed(after)).toEqual([
    'removed week 2/-',
    'added exercise 1/1 row',
    'moved exercise 1/2 squat',
  ]);
});

test('sets, notes and another exercise are told as they were and as they are', () => {
  const heavier = {
    ...squat,
    exerciseId: 'library-front-squat',
    exerciseName: 'front squat',
    notes: 'Elbows up',
    sets: squat.sets.map((set) => ({ ...set, rpe: 9 })),
  };
  const after = aProgram([aWeek('w1', [aDay('d1', [heavier]), aDay('d2', [bench])]), aWeek('w2')]);
  expect(changed({ ...after, title: 'Peak' })).toEqual([
    'words program Peak: Base > Peak',
    'swapped exercise 1/1 front squat: squat > front squat',
    'sets exercise 1/1 front squat: 2x8-10 > 2x8-10 @RPE9',
    'notes exercise 1/1 front squat:  > Elbows up',
  ]);
});
