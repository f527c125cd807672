import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERY_WEEKDAY, type Weekday, weekdayOf } from '../calendar/local-date.rules.ts';
import { layTrainingDays, type ScheduleRequest, type WeekToSchedule } from './schedule.rules.ts';

const aWeek = (position: number, dayPositions: number[]): WeekToSchedule => ({
  position,
  days: dayPositions.map((day) => ({ trainingDayId: `w${position}d${day}`, position: day })),
});

const aRequest = (change: Partial<ScheduleRequest> = {}): ScheduleRequest => ({
  layout: 'sequence',
  startsOn: '2026-11-16',
  weeks: [aWeek(1, [1, 2, 3]), aWeek(2, [1, 2, 3])],
  availableWeekdays: [1, 3, 5],
  ...change,
});

const datesOf = (request: ScheduleRequest) => {
  const outcome = layTrainingDays(request);
  return outcome.ok
    ? outcome.days.map((day) => `${day.trainingDayId} ${day.date}`)
    : outcome.refusal;
};

describe('a program in sequence', () => {
  test('is laid in order on the days the person can train', () => {
    expect(datesOf(aRequest())).toEqual([
      'w1d1 2026-11-16',
      'w1d2 2026-11-18',
      'w1d3 2026-11-20',
      'w2d1 2026-11-23',
      'w2d2 2026-11-25',
      'w2d3 2026-11-27',
    ]);
  });

  test('starting in mid-week begins on the next available day', () => {
    const request = aRequest({ startsOn: '2026-11-19', weeks: [aWeek(1, [1, 2])] });
    expect(datesOf(request)).toEqual(['w1d1 2026-11-20', 'w1d2 2026-11-23']);
  });

  test('does not crowd two short weeks into one', () => {
    const weeks = [aWeek(1, [1]), aWeek(2, []), aWeek(3, [1])];
    expect(datesOf(aRequest({ weeks, availableWeekdays: EVERY_WEEKDAY }))).toEqual([
      'w1d1 2026-11-16',
      'w3d1 2026-11-30',
    ]);
  });

  test('pushes the rest later when a week has more days than the person', () => {
    expect(datesOf(aRequest({ availableWeekdays: [6] }))).toEqual([
      'w1d1 2026-11-21',
      'w1d2 2026-11-28',
      'w1d3 2026-12-05',
      'w2d1 2026-12-12',
      'w2d2 2026-12-19',
      'w2d3 2026-12-26',
    ]);
  });
});

describe('a program by weekday', () => {
  test('lays each day on its weekday', () => {
    const weeks = [aWeek(1, [1, 4]), aWeek(2, [2])];
    expect(datesOf(aRequest({ layout: 'weekday', weeks, availableWeekdays: [] }))).toEqual([
      'w1d1 2026-11-16',
      'w1d4 2026-11-19',
      'w2d2 2026-11-24',
    ]);
  });

  test('starting in mid-week keeps every day', () => {
    const request = aRequest({
      layout: 'weekday',
      startsOn: '2026-11-18',
      weeks: [aWeek(1, [1, 4])],
    });
    expect(datesOf(request)).toEqual(['w1d4 2026-11-19', 'w1d1 2026-11-23']);
  });
});

describe('a program that cannot be laid', () => {
  test.each<[string, Partial<ScheduleRequest>]>([
    ['start-is-no-date', { startsOn: '2026-02-30' }],
    ['no-training-days', { weeks: [aWeek(1, [])] }],
    ['no-available-weekdays', { availableWeekdays: [] }],
    ['position-is-no-weekday', { layout: 'weekday', weeks: [aWeek(1, [0])] }],
    ['two-days-on-one-position', { weeks: [aWeek(1, [1, 1])] }],
    ['two-days-on-one-position', { weeks: [aWeek(1, [1]), aWeek(1, [2])] }],
  ])('is refused as %s', (refusal, change) => {
    expect(layTrainingDays(aRequest(change))).toEqual({ ok: false, refusal });
  });
});

test('every day of any program gets its own date, in order, on an allowed weekday', () => {
  const anyWeekdays = fc.uniqueArray(fc.constantFrom<Weekday>(...EVERY_WEEKDAY), { minLength: 1 });
  const anyWeeks = fc
    .array(fc.uniqueArray(fc.integer({ min: 1, max: 7 })), { minLength: 1, maxLength: 12 })
    .map((weeks) => weeks.map((days, index) => aWeek(index, days)));
  fc.assert(
    fc.property(anyWeekdays, anyWeeks, (availableWeekdays, weeks) => {
      const total = weeks.reduce((sum, week) => sum + week.days.length, 0);
      fc.pre(total > 0);
      const outcome = layTrainingDays(aRequest({ weeks, availableWeekdays }));
      if (!outcome.ok) throw new Error(outcome.refusal);
      const dates = outcome.days.map((day) => day.date);
      expect(new Set(dates).size).toBe(total);
      expect(dates.every((date) => availableWeekdays.includes(weekdayOf(date)))).toBe(true);
      const places = outcome.days.map((day) => day.weekPosition * 10 + day.dayPosition);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
