import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextSetLoad } from './next-set-load.rules.ts';

const toStep = (loadKg: number) => Math.floor(loadKg / 2.5) * 2.5;
const after = (loadKg: number, reps: number, rpe: number) =>
  nextSetLoad({ loadKg, reps, rpe }, { reps: 5, rpe: 8 }, toStep);

describe('the load of the next set', () => {
  test('stays when the effort was as asked', () => {
    expect(after(100, 5, 8)).toMatchObject({ loadKg: 100, direction: 'same', isHeldBack: false });
  });

  test('comes down after a set that was harder than asked', () => {
    // 5 at RPE 9 is 83.7 % of 119.5 kg; 5 at RPE 8 of that is 96.9 kg.
    expect(after(100, 5, 9)).toMatchObject({ loadKg: 95, direction: 'down', isHeldBack: false });
  });

  test('goes up after an easy one, by no more than five per cent', () => {
    expect(after(100, 5, 6)).toMatchObject({ loadKg: 105, direction: 'up', isHeldBack: true });
  });

  test('never turns a little more into less when it is rounded to plates', () => {
    expect(
      nextSetLoad({ loadKg: 41, reps: 5, rpe: 7.5 }, { reps: 5, rpe: 8 }, toStep),
    ).toMatchObject({ loadKg: 41, direction: 'same' });
  });

  test('is silent outside the chart', () => {
    expect(after(100, 15, 8)).toBeNull();
    expect(after(100, 5, 4)).toBeNull();
    expect(nextSetLoad({ loadKg: 100, reps: 5, rpe: 8 }, { reps: 30, rpe: 8 }, toStep)).toBeNull();
  });

  test('moves by at most five per cent up, and down by that and a step', () => {
    const rpe = fc.integer({ min: 10, max: 20 }).map((half) => half / 2);
    const sets = fc.record({
      loadKg: fc.integer({ min: 20, max: 300 }),
      reps: fc.integer({ min: 1, max: 12 }),
      done: rpe,
      asked: rpe,
    });
    fc.assert(
      fc.property(sets, ({ loadKg, reps, done, asked }) => {
        const next = nextSetLoad({ loadKg, reps, rpe: done }, { reps, rpe: asked }, toStep);
        expect(next?.loadKg ?? loadKg).toBeLessThanOrEqual(loadKg * 1.05 + 1e-9);
        expect(next?.loadKg ?? loadKg).toBeGreaterThan(loadKg * 0.95 - 2.5);
      }),
    );
  });
});
