import { expect, test } from 'vitest';
import { mesocyclesOf, renameMesocycle, startMesocycle } from './mesocycle.rules.ts';
import { aProgram, aWeek } from './program.fixtures.ts';
import type { Content, Edit } from './program-content.rules.ts';

const program = aProgram(['w1', 'w2', 'w3', 'w4'].map((id) => aWeek(id)));
const after = (content: Content, edit: Edit): Content => {
  const draft = edit({ content, selection: null });
  if (!draft) throw new Error('nothing was changed');
  return draft.content;
};
const blocks = (content: Content) =>
  mesocyclesOf(content).map(({ name, from, to }) => `${name || '-'} ${from}-${to}`);

test('weeks of one name that follow each other are one mesocycle', () => {
  expect(blocks(program)).toEqual(['- 0-3']);
  const named = after(program, renameMesocycle('w1', 'Base'));
  expect(blocks(named)).toEqual(['Base 0-3']);
  const two = after(named, startMesocycle('w3', 'Peak'));
  expect(blocks(two)).toEqual(['Base 0-1', 'Peak 2-3']);
  expect(blocks(after(two, renameMesocycle('w4', 'Intensity')))).toEqual([
    'Base 0-1',
    'Intensity 2-3',
  ]);
});

test('a block renamed as the one before becomes part of it', () => {
  const two = after(after(program, renameMesocycle('w1', 'Base')), startMesocycle('w3', 'Peak'));
  expect(blocks(after(two, renameMesocycle('w3', 'Base')))).toEqual(['Base 0-3']);
});

test('an unknown week starts nothing', () => {
  expect(startMesocycle('nowhere', 'Base')({ content: program, selection: null })).toBeNull();
});
