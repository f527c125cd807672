import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../calendar/local-date.rules.ts';
import { type Calendar, movesAfterMissing, movesAfterPause } from './missed-days.rules.ts';

// 2026-11-20 is a Friday.
const calendar: Calendar = { today: '2026-11-20', layout: 'sequence', trainingDays: [1, 3, 5] };
const days = [
  { id: 'wed', date: '2026-11-18' },
  { id: 'fri', date: '2026-11-20' },
  { id: 'mon', date: '2026-11-23' },
];

describe('a missed day', () => {
  test('stays where it is when it is to be kept, and nothing happens when none was missed', () => {
    expect(movesAfterMissing(days, 'keep', calendar)).toEqual([]);
    expect(movesAfterMissing(days.slice(1), 'shift', calendar)).toEqual([]);
    expect(movesAfterMissing(days.slice(1), 'skip', calendar)).toEqual([]);
  });

  test('leaves the plan when it is to be skipped', () => {
    expect(movesAfterMissing(days, 'skip', calendar)).toEqual([{ id: 'wed', date: null }]);
  });

  test('moves on with all that follows, on days that suit', () => {
    expect(movesAfterMissing(days, 'shift', calendar)).toEqual([
      { id: 'wed', date: '2026-11-20' },
      { id: 'fri', date: '2026-11-23' },
      { id: 'mon', date: '2026-11-25' },
    ]);
  });

  test('moves only what stands in the way', () => {
    const spaced = [...days.slice(0, 1), { id: 'later', date: '2026-11-30' }];
    expect(movesAfterMissing(spaced, 'shift', calendar)).toEqual([
      { id: 'wed', date: '2026-11-20' },
    ]);
  });

  test('keeps its weekday where weekdays are fixed', () => {
    const onWeekdays = { ...calendar, layout: 'weekday' } as const;
    expect(movesAfterMissing(days, 'shift', onWeekdays)).toEqual(
      days.map(({ id, date }) => ({ id, date: addDays(date, 7) })),
    );
  });

  test('two sessions of one date stay on one', () => {
    const twice = [days[0], { id: 'evening', date: '2026-11-18' }].flatMap((day) => day ?? []);
    expect(movesAfterMissing(twice, 'shift', calendar)).toEqual([
      { id: 'wed', date: '2026-11-20' },
      { id: 'evening', date: '2026-11-20' },
    ]);
  });
});

test('after a pause every day is as much later, on a day that suits', () => {
  expect(movesAfterPause(days.slice(1), '2026-11-18', calendar)).toEqual([
    { id: 'fri', date: '2026-11-23' },
    { id: 'mon', date: '2026-11-25' },
  ]);
});

test('whatever was missed: nothing is left behind, nothing changes places, a second look moves nothing', () => {
  const dates = fc.array(fc.integer({ min: -20, max: 40 }), { minLength: 1, maxLength: 20 });
  const weekdays = fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 });
  fc.assert(
    fc.property(
      dates,
      weekdays,
      fc.constantFrom('sequence', 'weekday'),
      (offsets, trainingDays, layout) => {
        const at = { today: '2026-11-20', trainingDays, layout } as const;
        const plan = offsets
          .toSorted((a, b) => a - b)
          .map((offset, index) => ({ id: `${index}`, date: addDays('2026-11-20', offset) }));
        const moves = new Map(
          movesAfterMissing(plan, 'shift', at).map(({ id, date }) => [id, date ?? '']),
        );
        const after = plan.map(({ id, date }) => ({ id, date: moves.get(id) ?? date }));
        if (moves.size === 0) return;
        for (const [index, day] of after.entries()) {
          expect(day.date >= at.today).toBe(true);
          expect(day.date >= (after[index - 1]?.date ?? '')).toBe(true);
        }
        expect(movesAfterMissing(after, 'shift', at)).toEqual([]);
      },
    ),
  );
});
