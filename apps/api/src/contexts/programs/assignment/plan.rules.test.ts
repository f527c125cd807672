import { expect, test } from 'vitest';
import { planDays } from './plan.rules.ts';

const day = (name: string, weekday: number | null = null) => ({
  id: name,
  name,
  weekday,
  notes: '',
  groups: [],
});
const week = (...days: ReturnType<typeof day>[]) => ({
  id: `week of ${days[0]?.name}`,
  name: '',
  days,
});

// 2026-11-20 is a Friday.
const request = {
  layout: 'sequence',
  startsOn: '2026-11-20',
  trainingDays: [1, 3, 5],
  weeks: [week(day('a'), day('b')), week(day('c'))],
} as const;

test('days are laid on the client’s training days, numbered within their week', () => {
  expect(planDays(request)).toEqual({
    ok: true,
    days: [
      { date: '2026-11-20', weekNumber: 1, dayNumber: 1, day: day('a'), lighter: null },
      { date: '2026-11-23', weekNumber: 1, dayNumber: 2, day: day('b'), lighter: null },
      { date: '2026-11-27', weekNumber: 2, dayNumber: 1, day: day('c'), lighter: null },
    ],
  });
});

test('with the weekday layout every day keeps its weekday and its number', () => {
  const weeks = [week(day('tuesday', 2), day('friday', 5))];
  const plan = planDays({ ...request, layout: 'weekday', weeks });
  expect(plan).toMatchObject({
    ok: true,
    days: [
      { date: '2026-11-20', dayNumber: 2, day: { name: 'friday' } },
      { date: '2026-11-24', dayNumber: 1, day: { name: 'tuesday' } },
    ],
  });
});

test.each([
  ['day-without-weekday', { layout: 'weekday' }],
  ['two-days-on-one-position', { layout: 'weekday', weeks: [week(day('a', 1), day('b', 1))] }],
  ['no-training-days', { weeks: [] }],
  ['no-available-weekdays', { trainingDays: [] }],
  ['start-is-no-date', { startsOn: '2026-02-30' }],
] as const)('refuses with %s', (refusal, changes) => {
  expect(planDays({ ...request, ...changes })).toEqual({ ok: false, refusal });
});
