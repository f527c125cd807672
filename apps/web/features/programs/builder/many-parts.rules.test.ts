import {
  aDay,
  anExercise,
  aProgram,
  aWeek,
  countedIds,
  outline,
} from '@coachme/domain/programs/program.fixtures';
import type { Draft, Edit } from '@coachme/domain/programs/program-content.rules';
import { expect, test } from 'vitest';
import { clipOf, duplicate, paste } from '#web/features/programs/builder/copy.rules.ts';
import { groupChosen, moveAllChosen } from '#web/features/programs/builder/move-chosen.rules.ts';

const program = aProgram([
  aWeek('w1', [
    aDay('d1', [anExercise('a'), anExercise('b'), anExercise('c'), anExercise('d')]),
    aDay('d2', [[anExercise('x'), anExercise('y')]]),
  ]),
]);
const chosen = (...ids: string[]): Draft => ({
  content: program,
  selection: { part: 'exercise', id: ids[0] ?? '' },
  also: ids.slice(1),
});
const after = (draft: Draft, edit: Edit) => {
  const next = edit(draft);
  return next && outline(next.content)[0];
};

test('several exercises move together and keep their order', () => {
  const move = (draft: Draft, way: 'up' | 'down' | 'end') =>
    after(draft, moveAllChosen(way, countedIds()));
  expect(move(chosen('b', 'c'), 'up')?.[0]).toBe('b c a d');
  expect(move(chosen('b', 'c'), 'down')?.[0]).toBe('a d b c');
  expect(move(chosen('b', 'c'), 'end')).toEqual(['a d', 'x+y b c']);
});

test('at the edge nobody runs past the first', () => {
  expect(moveAllChosen('up', countedIds())(chosen('a', 'b'))).toBeNull();
});

test('all chosen exercises become one superset', () => {
  expect(after(chosen('b', 'c', 'd'), groupChosen(countedIds()))?.[0]).toBe('a b+c+d');
});

test('what was done together is copied together', () => {
  const clip = clipOf(chosen('a', 'x', 'y'));
  if (!clip) throw new Error('nothing to copy');
  const into: Draft = { content: program, selection: { part: 'exercise', id: 'd' } };
  const pasted = paste(clip, countedIds())(into);
  expect(pasted && outline(pasted.content)[0]?.[0]).toBe('a b c d a x+y');
  expect(pasted?.also).toHaveLength(1);
});

test('a copy of several stands after the last of them', () => {
  expect(after(chosen('a', 'b'), duplicate(countedIds()))?.[0]).toBe('a b a b c d');
});
