import { expect, test } from 'vitest';
import { aDay, aWeek } from '../programs.fixtures.ts';
import { exercisePlaces, incompletenessOf, repeatedIdOf, statusOf } from './program.rules.ts';
import { copyOf, partsOf, treeOf } from './program-tree.rules.ts';

test('archived outweighs published', () => {
  const at = new Date(0);
  expect(statusOf({ publishedAt: null, archivedAt: null })).toBe('draft');
  expect(statusOf({ publishedAt: at, archivedAt: null })).toBe('published');
  expect(statusOf({ publishedAt: at, archivedAt: at })).toBe('archived');
});

test('a program is complete when it has a day and every day an exercise with a set', () => {
  expect(incompletenessOf([])).toBe('program-without-day');
  expect(incompletenessOf([aWeek([])])).toBe('program-without-day');
  expect(incompletenessOf([aWeek([aDay({ groups: [] })])])).toBe('day-without-set');
  expect(incompletenessOf([aWeek([aDay()]), aWeek([])])).toBeNull();
});

test('an id may be used once per kind of part', () => {
  const day = aDay();
  expect(repeatedIdOf([aWeek([day]), aWeek([aDay()])])).toBeNull();
  expect(repeatedIdOf([aWeek([day]), aWeek([day])])).toBe(day.id);
});

test('every exercise is named with its path', () => {
  const places = exercisePlaces([aWeek([]), aWeek([aDay(), aDay({}, 'other')])]);
  expect(places.at(-1)).toEqual({
    exerciseId: 'other',
    path: 'weeks.1.days.1.groups.0.prescriptions.0.exerciseId',
  });
});

test('a program taken apart comes together again, whatever the order of its rows', () => {
  const weeks = [aWeek(), aWeek([]), aWeek([aDay(), aDay({ groups: [] })])];
  const { sets, ...parts } = partsOf(weeks);
  const shuffled = { ...parts, sets: sets.toReversed(), days: parts.days.toReversed() };
  expect(treeOf(shuffled, () => '')).toEqual(weeks);
});

test('a copy has the same content and no id of the source', () => {
  const weeks = [aWeek()];
  let made = 0;
  const copy = copyOf(weeks, () => `new-${made++}`);
  const shape = (tree: typeof weeks) => JSON.stringify(tree).replace(/"id":"[^"]*"/g, '');
  expect(shape(copy)).toBe(shape(weeks));
  expect(JSON.stringify(copy).match(/"id":"new-\d+"/g)).toHaveLength(1 + 3 + 3 + 3 + 6);
});
