import { expect, test } from 'vitest';
import { fillNextWeek, type WeekStep } from './fill-week.rules.ts';
import { aDay, anExercise, aProgram, aSet, aWeek, countedIds } from './program.fixtures.ts';

const sets = [
  aSet('warm', { kind: 'warm-up', loadKg: 40 }),
  aSet('one', { loadKg: 100, rpe: 8 }),
  aSet('two', { loadKg: 100, percentOneRepMax: 80, rir: 0 }),
  aSet('three', { loadKg: 6, rpe: 10 }),
];
const first = aWeek('w1', [aDay('d1', [anExercise('a', sets)])]);

function filled(step: WeekStep, unit: 'kg' | 'lb' = 'kg') {
  const edit = fillNextWeek({ step, unit, deloadName: 'Deload' }, countedIds());
  const draft = edit({ content: aProgram([first]), selection: { part: 'week', id: 'w1' } });
  return draft?.content.weeks[1];
}

const setsOf = (week: ReturnType<typeof filled>) =>
  week?.days[0]?.groups[0]?.prescriptions[0]?.sets ?? [];

test('a harder week raises loads by 2.5 %, a light one by the smallest step; warm-ups stay', () => {
  expect(setsOf(filled('load')).map(({ loadKg }) => loadKg)).toEqual([40, 102.5, 102.5, 6.5]);
  expect(setsOf(filled('load'))[2]?.percentOneRepMax).toBe(82);
});

test('loads are rounded in the unit of the coach', () => {
  const [, work] = setsOf(filled('load', 'lb'));
  // 220.46 lb becomes 226 lb.
  expect(work?.loadKg).toBeCloseTo(226 * 0.45359237, 3);
});

test('one rep more moves both ends of a range', () => {
  const [warm, work] = setsOf(filled('rep'));
  expect([warm?.repsMin, work?.repsMin, work?.repsMax]).toEqual([8, 9, 11]);
});

test('more effort stops at the end of the scale', () => {
  expect(setsOf(filled('effort')).map(({ rpe, rir }) => rpe ?? rir)).toEqual([null, 8.5, 0, 10]);
});

test('a deload keeps half of the work at nine tenths of the load', () => {
  const week = filled('deload');
  expect(week?.name).toBe('Deload');
  expect(setsOf(week).map(({ loadKg }) => loadKg)).toEqual([36, 90, 90]);
});

test('an empty week after it is filled, not pushed away', () => {
  const content = aProgram([first, aWeek('w2', [aDay('empty')]), aWeek('w3')]);
  const edit = fillNextWeek({ step: 'same', unit: 'kg', deloadName: '' }, countedIds());
  const draft = edit({ content, selection: { part: 'week', id: 'w1' } });
  expect(draft?.content.weeks).toHaveLength(3);
  expect(setsOf(draft?.content.weeks[1])).toHaveLength(4);
});
