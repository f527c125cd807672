import { expect, test } from 'vitest';
import { readWrittenSheets } from './written-sheets.rules.ts';

const sheet = (name: string, ...cells: string[][]) => ({
  name,
  rows: cells.map((row, index) => ({ line: index + 1, cells: row })),
});
const head = ['Exercise', 'Sets', 'Reps'];

test('every sheet with sets is read in order, and its lines are counted on', () => {
  const weeks = readWrittenSheets([
    sheet('Read me', ['How to use this']),
    sheet('Week 1', head, ['Squat', '3', '5']),
    sheet('Week 2', head, ['Squat', '3', '4']),
  ]);
  expect(weeks.map(({ name, sheet }) => [name, sheet])).toEqual([
    ['Week 1', 'Week 1'],
    ['Week 2', 'Week 2'],
  ]);
  const lines = weeks.flatMap(({ days }) => days.flatMap(({ lines }) => lines));
  expect(lines.map(({ line, cell, sets }) => [line, cell, sets])).toEqual([
    [3, 'B2', '3x5'],
    [5, 'B2', '3x4'],
  ]);
});

test('one sheet with sets is a file like any other', () => {
  const [week] = readWrittenSheets([sheet('Sheet1', head, ['Squat', '3', '5']), sheet('Empty')]);
  expect(week).toMatchObject({ name: '' });
  expect(week).not.toHaveProperty('sheet');
});

test('rows below a merged name are more sets of it', () => {
  const [week] = readWrittenSheets([
    sheet('A', head, ['Squat', '1', '5'], ['', '3', '8'], ['', '', '']),
  ]);
  expect(week?.days[0]?.lines).toMatchObject([{ exercise: 'Squat', sets: '1x5; 3x8', cell: 'B2' }]);
});
