import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exposure, lastOf } from './exposure.rules.ts';
import { nextLoad } from './next-load.rules.ts';
import { anExposure, aTarget } from './progression.fixtures.ts';
import type { ProgressionRule } from './progression-rule.rules.ts';

const jumps = fc.constantFrom(0.5, 1, 1.25, 2, 2.5, 5);
const half = (min: number, max: number) =>
  fc.integer({ min: min * 2, max: max * 2 }).map((twice) => twice / 2);
const bounds = {
  roundToKg: jumps,
  deloadEvery: fc.option(fc.integer({ min: 2, max: 8 })),
  missesBeforeReset: fc.option(fc.integer({ min: 1, max: 4 })),
};
/** A step is at least the jump that loads are rounded to. */
const withStep = <Rule extends ProgressionRule & { stepKg: number }>(rules: fc.Arbitrary<Rule>) =>
  rules.map((rule) => ({ ...rule, stepKg: Math.max(rule.stepKg, rule.roundToKg) }));
const of = <Kind extends string>(kind: Kind) => ({ ...bounds, kind: fc.constant(kind) });

const loadRules = fc.oneof(
  withStep(fc.record({ ...of('linear'), stepKg: jumps })),
  withStep(fc.record({ ...of('double'), stepKg: jumps, targetRir: fc.option(half(0, 4)) })),
  withStep(
    fc.record({ ...of('step'), stepKg: jumps, sessionsPerStep: fc.integer({ min: 1, max: 4 }) }),
  ),
);
const effortRules = fc.record({ ...of('rpe'), maxChangePercent: fc.integer({ min: 1, max: 5 }) });
const maxRules = fc.record({
  ...of('wave'),
  percents: fc.array(fc.integer({ min: 50, max: 100 }), { minLength: 2, maxLength: 6 }),
  trainingMaxKg: fc.integer({ min: 20, max: 300 }),
  stepKg: jumps,
});

const target = aTarget({ rpe: 8 });
const exposures = fc.array(
  fc
    .record({
      reps: fc.array(fc.option(fc.integer({ min: 1, max: 14 })), { minLength: 1, maxLength: 5 }),
      loadKg: fc.integer({ min: 4, max: 1200 }).map((quarters) => quarters / 4),
      rpe: fc.option(half(5, 10)),
    })
    .map(({ reps, loadKg, rpe }): Exposure => anExposure(reps, { loadKg, rpe, target })),
  { maxLength: 12 },
);

const isMultiple = (loadKg: number, roundToKg: number) =>
  Math.abs(loadKg / roundToKg - Math.round(loadKg / roundToKg)) < 1e-6;

test('a load rises by at most the step, falls to 90 % at most, but for one jump, and can be loaded', () => {
  fc.assert(
    fc.property(loadRules, exposures, (rule, history) => {
      const next = nextLoad(rule, history, target);
      if (!next?.last) return next === null;
      const { loadKg, last } = next;
      expect(loadKg).toBeLessThanOrEqual(last.loadKg + rule.stepKg + 1e-6);
      expect(loadKg).toBeGreaterThanOrEqual(Math.max(0, last.loadKg * 0.9 - rule.roundToKg) - 1e-6);
      expect(loadKg === last.loadKg || isMultiple(loadKg, rule.roundToKg)).toBe(true);
      return true;
    }),
    { numRuns: 2000 },
  );
});

test('by effort a load moves by at most 5 % a session, but for one jump of rounding down', () => {
  fc.assert(
    fc.property(effortRules, exposures, (rule, history) => {
      const next = nextLoad({ ...rule, deloadEvery: null }, history, target);
      if (!next?.last) return next === null;
      const { loadKg, last } = next;
      expect(loadKg).toBeLessThanOrEqual(last.loadKg * 1.05 + 1e-6);
      expect(loadKg).toBeGreaterThanOrEqual(last.loadKg * 0.95 - rule.roundToKg - 1e-6);
      return true;
    }),
    { numRuns: 2000 },
  );
});

test('a wave never asks for more than its share of the training max, which rises by one step a wave', () => {
  fc.assert(
    fc.property(maxRules, exposures, (rule, history) => {
      const next = nextLoad(rule, history, target);
      if (next?.reason !== 'share-of-training-max') return next !== null;
      const { trainingMaxKg, percent, loadKg } = next;
      const waves = Math.floor(history.length / rule.percents.length);
      expect(trainingMaxKg).toBeLessThanOrEqual(rule.trainingMaxKg + waves * rule.stepKg);
      expect(loadKg).toBeLessThanOrEqual(((trainingMaxKg ?? 0) * (percent ?? 0)) / 100 + 1e-6);
      expect(isMultiple(loadKg, rule.roundToKg)).toBe(true);
      return true;
    }),
    { numRuns: 2000 },
  );
});

test('a miss never raises a load', () => {
  fc.assert(
    fc.property(loadRules, exposures, (rule, history) => {
      const missed = anExposure([1, 1], { target, loadKg: 100 });
      const next = nextLoad({ ...rule, deloadEvery: null }, [...history, missed], target);
      return next !== null && next.loadKg <= (lastOf(missed)?.loadKg ?? 0);
    }),
  );
});
