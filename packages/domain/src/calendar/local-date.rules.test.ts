import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  datesBetween,
  daysBetween,
  EVERY_WEEKDAY,
  isLocalDate,
  isWeekday,
  weekdayOf,
  weekStart,
} from './local-date.rules.ts';

const anyDate = fc.integer({ min: 0, max: 100_000 }).map((days) => addDays('1950-01-01', days));
const anyShift = fc.integer({ min: -5000, max: 5000 });

describe('local dates', () => {
  test('knows which dates exist', () => {
    expect(isLocalDate('2028-02-29')).toBe(true);
    expect(isLocalDate('2026-02-29')).toBe(false);
    expect(isLocalDate('2026-13-01')).toBe(false);
    expect(isLocalDate('2026-1-01')).toBe(false);
    expect(isLocalDate('2026-01-01T00:00')).toBe(false);
    expect(isLocalDate('0000-01-01')).toBe(false);
  });

  test('adds days over months, years and leap days', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });

  test('names weekdays as ISO does', () => {
    expect(weekdayOf('1970-01-01')).toBe(4);
    expect(weekdayOf('2026-11-20')).toBe(5);
    expect(weekdayOf('1969-12-28')).toBe(7);
  });

  test('starts weeks where the locale does', () => {
    expect(weekStart('2026-11-20')).toBe('2026-11-16');
    expect(weekStart('2026-11-20', 7)).toBe('2026-11-15');
    expect(weekStart('2026-11-20', 6)).toBe('2026-11-14');
    expect(weekStart('2026-11-16')).toBe('2026-11-16');
  });

  test('lists the dates between, both ends included', () => {
    expect(datesBetween('2026-02-27', '2026-03-01')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(datesBetween('2026-03-01', '2026-02-27')).toEqual([]);
  });

  test('refuses what is no date or no whole number of days', () => {
    expect(() => addDays('tomorrow', 1)).toThrow(RangeError);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(isWeekday(0)).toBe(false);
    expect(isWeekday(1.5)).toBe(false);
  });

  test('adding days and counting them agree', () => {
    fc.assert(
      fc.property(anyDate, anyShift, (date, shift) => {
        expect(daysBetween(date, addDays(date, shift))).toBe(shift);
      }),
    );
  });

  test('a week start has its weekday and is at most six days back', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom(...EVERY_WEEKDAY), (date, first) => {
        const start = weekStart(date, first);
        expect(weekdayOf(start)).toBe(first);
        expect(daysBetween(start, date)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(start, date)).toBeLessThan(7);
      }),
    );
  });
});
