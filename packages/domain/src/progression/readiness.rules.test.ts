import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nextLoad } from './next-load.rules.ts';
import { anExposure, aTarget } from './progression.fixtures.ts';
import { type ProgressionRule, RULE_DEFAULTS } from './progression-rule.rules.ts';
import { heldByReadiness, readinessAt } from './readiness.rules.ts';

const { rpe, linear } = RULE_DEFAULTS;
const target = aTarget({ repsMin: 5, repsMax: 5, rpe: 8 });
const after = (felt: number, rule: ProgressionRule = rpe) =>
  nextLoad(rule, [anExposure([5], { loadKg: 100, rpe: felt, target })], target);

describe('the answer that counts', () => {
  const monday = { startedAt: '2026-11-16T18:00:00.000Z', readiness: 2 };

  test('is the latest one given, for 36 hours', () => {
    const silent = { startedAt: '2026-11-17T07:00:00.000Z', readiness: null };
    expect(readinessAt([silent, monday], '2026-11-18T06:00:00.000Z')).toBe(2);
    expect(readinessAt([silent, monday], '2026-11-18T06:00:00.001Z')).toBeNull();
    const tuesday = { startedAt: '2026-11-17T18:00:00.000Z', readiness: 4 };
    expect(readinessAt([tuesday, monday], '2026-11-17T19:00:00.000Z')).toBe(4);
  });

  test('is never one of a session that began later, nor of one kept before there was a question', () => {
    expect(readinessAt([monday], '2026-11-16T17:00:00.000Z')).toBeNull();
    expect(readinessAt([{ startedAt: monday.startedAt }], monday.startedAt)).toBeNull();
  });
});

describe('by effort', () => {
  test('a day said to be weak holds the load, an answer that is missing lets it rise by one jump', () => {
    const easy = after(6);
    expect(easy).toMatchObject({ reason: 'effort-target', loadKg: 105 });
    const held = (readiness: number | null) => easy && heldByReadiness(rpe, easy, readiness);
    expect(held(2)).toMatchObject({ reason: 'readiness-low', loadKg: 100 });
    expect(held(null)).toMatchObject({ reason: 'readiness-unknown', loadKg: 102.5 });
    expect(held(3)).toEqual(easy);
  });

  test('what goes down goes down whatever was said, and other rules do not ask', () => {
    const hard = after(9);
    expect(hard && heldByReadiness(rpe, hard, 5)).toEqual(hard);
    expect(hard && heldByReadiness(rpe, hard, 1)).toEqual(hard);
    const up = after(8, linear);
    expect(up && heldByReadiness(linear, up, 1)).toEqual(up);
  });
});

test('readiness only ever holds back, and never below what was lifted', () => {
  const cases = fc.record({
    felt: fc.integer({ min: 10, max: 20 }).map((twice) => twice / 2),
    loadKg: fc.integer({ min: 4, max: 1200 }).map((quarters) => quarters / 4),
    readiness: fc.option(fc.integer({ min: 1, max: 5 })),
    roundToKg: fc.constantFrom(0.5, 1, 1.25, 2.5, 5, 20),
  });
  fc.assert(
    fc.property(cases, ({ felt, loadKg, readiness, roundToKg }) => {
      const rule = { ...rpe, roundToKg };
      const next = nextLoad(rule, [anExposure([5, 5], { loadKg, rpe: felt, target })], target);
      if (!next?.last) return next === null;
      const held = heldByReadiness(rule, next, readiness);
      expect(held.loadKg).toBeLessThanOrEqual(next.loadKg);
      expect(held.loadKg).toBeGreaterThanOrEqual(Math.min(next.loadKg, loadKg));
      if (readiness !== null && readiness <= 2) expect(held.loadKg).toBeLessThanOrEqual(loadKg);
      if (readiness === null) {
        expect(held.loadKg).toBeLessThanOrEqual(loadKg + roundToKg + 1e-6);
      }
      return true;
    }),
    { numRuns: 1000 },
  );
});
