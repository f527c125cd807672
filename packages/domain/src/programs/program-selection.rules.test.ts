import { expect, test } from 'vitest';
import { aDay, anExercise, aProgram, aWeek, outline } from './program.fixtures.ts';
import type { Draft } from './program-content.rules.ts';
import {
  allBeside,
  chosenParts,
  extended,
  removeChosen,
  spanned,
  toggled,
} from './program-selection.rules.ts';

const day = (id: string, ...names: string[]) =>
  aDay(
    id,
    names.map((name) => anExercise(name)),
  );
const content = aProgram([
  aWeek('w1', [day('d1', 'a', 'b', 'c'), day('d2', 'e')]),
  aWeek('w2', [day('d3', 'f')]),
]);
const exercise = (id: string) => ({ part: 'exercise', id }) as const;
const at = (id: string): Draft => ({ content, selection: exercise(id) });
const ids = (draft: Draft) => chosenParts(draft).map(({ id }) => id);

test('parts are chosen beside each other and read in the order of the program', () => {
  expect(ids(toggled(at('c'), exercise('a')))).toEqual(['a', 'c']);
  expect(ids(toggled(toggled(at('c'), exercise('a')), exercise('a')))).toEqual(['c']);
  expect(ids(toggled(at('c'), exercise('c')))).toEqual(['c']);
});

test('a part of another kind is chosen alone', () => {
  expect(ids(toggled(at('a'), { part: 'day', id: 'd2' }))).toEqual(['d2']);
});

test('a stretch is chosen, also across days', () => {
  expect(ids(spanned(at('b'), exercise('e')))).toEqual(['b', 'c', 'e']);
  expect(ids(spanned(at('e'), exercise('b')))).toEqual(['b', 'c', 'e']);
});

test('the keys widen what is chosen, and narrow it on the way back', () => {
  const two = extended(at('a'), 'down');
  expect(ids(two)).toEqual(['a', 'b']);
  expect(ids(extended(extended(two, 'down'), 'up'))).toEqual(['a', 'b']);
});

test('all that lie together are chosen at once', () => {
  expect(ids(allBeside(at('b')))).toEqual(['a', 'b', 'c']);
  expect(ids(allBeside({ content, selection: { part: 'week', id: 'w1' } }))).toEqual(['w1', 'w2']);
});

test('what is chosen goes together, and something near is chosen then', () => {
  const left = removeChosen(spanned(at('a'), exercise('b')));
  expect(left && outline(left.content)).toEqual([['c', 'e'], ['f']]);
  expect(left?.selection).toEqual(exercise('c'));
  expect(removeChosen({ content, selection: null })).toBeNull();
});
