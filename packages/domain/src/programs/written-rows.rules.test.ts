import { expect, test } from 'vitest';
import { type FileRow, readWrittenRows, type WrittenWeek } from './written-rows.rules.ts';

const lines = (text: string): FileRow[] =>
  text.split('\n').map((line, index) => ({ line: index + 1, cells: [line.trim()] }));
const table = (...rows: string[][]): FileRow[] =>
  rows.map((cells, index) => ({ line: index + 1, cells }));
const outline = (weeks: readonly WrittenWeek[]) =>
  weeks.map(({ name, days }) => [
    name,
    ...days.map((day) => [
      day.name,
      ...day.lines.map(({ exercise, sets, isWithAbove, problem }) =>
        [isWithAbove ? '+' : '', exercise, sets, problem].filter(Boolean).join(' | '),
      ),
    ]),
  ]);

test('lines are read as a coach writes them: weeks, days, names and sets', () => {
  const text = `Strength base
    Week 1: Build
    Day 1 - Lower
    1. Back Squat 3x5 @80% rest 3m
    A1) Leg Curl: 3x10
    A2) Calf Raise 3x15
    Upper
    Bench Press 4x8-10 @RPE8
    Farmer carry
    Week 2
    Day 1
    Squat 3x5 tons`;
  expect(outline(readWrittenRows(lines(text)))).toEqual([
    [
      'Build',
      [
        'Day 1 - Lower',
        'Back Squat | 3x5 @80% rest 3m',
        'Leg Curl | 3x10',
        '+ | Calf Raise | 3x15',
      ],
      ['Upper', 'Bench Press | 4x8-10 @RPE8', 'Farmer carry | no-sets'],
    ],
    ['', ['Day 1', 'Squat | 3x5 tons | unread-sets']],
  ]);
});

test('a table is read by its columns, whatever stands above them', () => {
  const rows = table(
    ['My program', '', ''],
    ['Week', 'Day', 'Group', 'Exercise', 'Sets', 'Reps', 'Load', 'RPE', 'Rest'],
    ['1', 'Push', 'A', 'Bench Press', '4', '6 - 8', '80', '8', '3m'],
    ['', '', 'B1', 'Fly', '3', '12', '', '', '60'],
    ['', '', 'B2', 'Pushdown', '3', '12', '', '', '60'],
    ['2', 'Push', 'A', 'Bench Press', '4', 'many', '', '', ''],
  );
  expect(outline(readWrittenRows(rows))).toEqual([
    [
      '',
      [
        'Push',
        'Bench Press | 4x6-8 80kg @RPE8 rest 3m',
        'Fly | 3x12 rest 60',
        '+ | Pushdown | 3x12 rest 60',
      ],
    ],
    ['', ['Push', 'Bench Press | 4xmany | unread-sets']],
  ]);
});

test('words without sets before the first day are a title, and a file of prose is no program', () => {
  expect(readWrittenRows(lines('Dear client,\nthis is what I thought of.'))).toEqual([]);
});
