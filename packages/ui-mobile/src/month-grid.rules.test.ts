import { expect, test } from 'vitest';
import { monthAfter, monthOf, weeksOf } from './month-grid.rules.ts';

test('the days of a month stand under their weekdays, from the first day of the week', () => {
  const [first, ...rest] = weeksOf('2026-11', 1);
  expect(first).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(rest.at(-1)?.[0]).toBe('2026-11-30');
  expect(weeksOf('2026-11', 7)[0]?.[0]).toBe('2026-11-01');
  expect(weeksOf('2026-11', 6)[0]).toEqual([
    null,
    '2026-11-01',
    '2026-11-02',
    '2026-11-03',
    '2026-11-04',
    '2026-11-05',
    '2026-11-06',
  ]);
});

test('every day of a month is there once, leap days and ends of years too', () => {
  for (const [month, days] of [
    ['2024-02', 29],
    ['2026-02', 28],
    ['2026-12', 31],
  ] as const) {
    for (const firstWeekday of [1, 6, 7]) {
      const all = weeksOf(month, firstWeekday)
        .flat()
        .filter((day) => day !== null);
      expect(all).toHaveLength(days);
      expect(all.every((day) => monthOf(day) === month)).toBe(true);
    }
  }
});

test('months go over the end of a year, both ways', () => {
  expect(monthAfter('2026-12', 1)).toBe('2027-01');
  expect(monthAfter('2026-01', -1)).toBe('2025-12');
});
