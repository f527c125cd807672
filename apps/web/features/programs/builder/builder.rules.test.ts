import {
  aDay,
  anExercise,
  aProgram,
  aSet,
  aWeek,
  outline,
} from '@coachme/domain/programs/program.fixtures';
import { changeExercise, describe, removePart } from '@coachme/domain/programs/program-part.rules';
import { expect, test } from 'vitest';
import {
  type BuilderAction,
  builderReducer,
  openBuilder,
} from '#web/features/programs/builder/builder.rules.ts';

const program = aProgram([aWeek('w', [aDay('d', [anExercise('a'), anExercise('b')])])]);

function after(...actions: BuilderAction[]) {
  return actions.reduce(builderReducer, openBuilder(program));
}

const removal: BuilderAction = { type: 'edit', edit: removePart({ part: 'exercise', id: 'a' }) };

test('anything can be undone, and done again', () => {
  expect(outline(after(removal).draft.content)).toEqual([['b']]);
  expect(after(removal, { type: 'undo' }).draft.content).toBe(program);
  const redone = after(removal, { type: 'undo' }, { type: 'redo' });
  expect(outline(redone.draft.content)).toEqual([['b']]);
});

test('a new edit ends what could be redone', () => {
  const state = after(
    removal,
    { type: 'undo' },
    { type: 'edit', edit: describe({ title: 'New' }) },
  );
  expect(state.future).toEqual([]);
});

test('typing into one place is one step back', () => {
  const type = (title: string): BuilderAction => ({
    type: 'edit',
    edit: describe({ title }),
    typing: 'title',
  });
  const state = after(type('S'), type('St'), type('Str'), { type: 'undo' });
  expect(state.draft.content.title).toBe('Base');
});

test('choosing another part ends a word', () => {
  const type = (title: string): BuilderAction => ({
    type: 'edit',
    edit: describe({ title }),
    typing: 'title',
  });
  const state = after(
    type('S'),
    { type: 'select', selection: { part: 'day', id: 'd' } },
    type('St'),
    { type: 'undo' },
  );
  expect(state.draft.content.title).toBe('S');
});

test('an edit of what is gone changes nothing', () => {
  const edit = changeExercise('gone', { notes: 'x' });
  expect(after({ type: 'edit', edit })).toEqual(openBuilder(program));
});

test('a program never grows beyond what the server stores', () => {
  const sets = Array.from({ length: 41 }, (_, index) => aSet(`s${index}`));
  const state = after({ type: 'edit', edit: changeExercise('a', { sets }) });
  expect(state.draft.content).toBe(program);
});

test('what is removed hands the choice to what stood next', () => {
  const selected = after({ type: 'select', selection: { part: 'exercise', id: 'a' } }, removal);
  expect(selected.draft.selection).toEqual({ part: 'exercise', id: 'b' });
});
