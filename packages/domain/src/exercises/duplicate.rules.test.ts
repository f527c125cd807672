import { expect, test } from 'vitest';
import { namedAlike } from './duplicate.rules.ts';

const library = [
  { name: 'Barbell Full Squat', aliases: ['back squat', 'سكوات خلفي'] },
  { name: 'Hammer Curls', aliases: [] },
  { name: 'Romanian Deadlift', aliases: ['RDL'] },
  { name: 'Row', aliases: [] },
];
const alike = (name: string) => namedAlike(name, library).map((one) => one.name);

test.each([
  ['squat, BACK', 'Barbell Full Squat'],
  ['سكوات خلفى', 'Barbell Full Squat'],
  ['hammer curl', 'Hammer Curls'],
  ['Romainan deadlift', 'Romanian Deadlift'],
  ['Deadlift Romanian', 'Romanian Deadlift'],
  ['rdl', 'Romanian Deadlift'],
])('"%s" may already be %s', (name, known) => {
  expect(alike(name)).toEqual([known]);
});

test.each(['Front squat', 'Rows at noon', 'Bow', ''])('"%s" is a new one', (name) => {
  expect(alike(name)).toEqual([]);
});
