import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dotsPoints, TOTAL_LIFTS } from './dots.rules.ts';
import { bestsUntil, dotsOverTime, type LiftEstimate, weightOn } from './dots-over-time.rules.ts';

const measured = [
  { date: '2026-03-10', weightKg: 84 },
  { date: '2026-01-05', weightKg: 90 },
];

test('the weight of a day is the one measured nearest before it, or on it', () => {
  const known = { measured, typedKg: 70 };
  expect(weightOn('2026-03-10', known)).toEqual({ weightKg: 84, measuredOn: '2026-03-10' });
  expect(weightOn('2026-03-09', known)).toEqual({ weightKg: 90, measuredOn: '2026-01-05' });
  expect(weightOn('2027-01-01', known)?.weightKg).toBe(84);
});

test('what was typed stands in only before the first measurement, and says so', () => {
  expect(weightOn('2026-01-04', { measured, typedKg: 70 })).toEqual({
    ...{ weightKg: 70, measuredOn: null },
  });
  expect(weightOn('2026-01-04', { measured, typedKg: null })).toBeNull();
  expect(weightOn('2026-01-04', { measured: [], typedKg: 70 })?.measuredOn).toBeNull();
});

const on = (date: string, lift: LiftEstimate['lift'], e1rmKg: number) => ({ date, lift, e1rmKg });

test('a total counts from the day all three lifts are there, each time by the weight of its day', () => {
  const estimates = [
    on('2026-01-10', 'squat', 200),
    on('2026-01-11', 'bench', 150),
    on('2026-01-12', 'deadlift', 250),
    on('2026-03-12', 'bench', 140),
    on('2026-03-13', 'squat', 210),
  ];
  const points = dotsOverTime(estimates, { measured, typedKg: null }, 'men');
  expect(points).toMatchObject([
    { date: '2026-01-12', totalKg: 600, weightKg: 90, measuredOn: '2026-01-05' },
    { date: '2026-03-13', totalKg: 610, weightKg: 84, measuredOn: '2026-03-10' },
  ]);
  // 600 kg at 90 kg is the published example.
  expect(points[0]?.points).toBeCloseTo(387.96, 1);
  expect(bestsUntil('2026-02-01', estimates)).toEqual({ squat: 200, bench: 150, deadlift: 250 });
});

test('a total only grows, and its last point is that of the best of each lift', () => {
  const estimate = fc.record({
    lift: fc.constantFrom(...TOTAL_LIFTS),
    e1rmKg: fc.integer({ min: 1, max: 500 }),
    date: fc.integer({ min: 1, max: 28 }).map((day) => `2026-02-${String(day).padStart(2, '0')}`),
  });
  fc.assert(
    fc.property(fc.array(estimate, { maxLength: 40 }), (estimates) => {
      const points = dotsOverTime(estimates, { measured: [], typedKg: 80 }, 'women');
      const totals = points.map(({ totalKg }) => totalKg);
      expect(totals).toEqual(totals.toSorted((a, b) => a - b));
      const last = points.at(-1);
      if (!last) return;
      const bests = Object.values(bestsUntil('2026-02-28', estimates));
      expect(last.totalKg).toBe(bests.reduce((sum, kg) => sum + kg, 0));
      const { totalKg: loadKg } = last;
      expect(last.points).toBe(dotsPoints({ curve: 'women', bodyWeightKg: 80, loadKg }));
    }),
  );
});
