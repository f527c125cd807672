import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aSetLog } from '../session/set-log.fixtures.ts';
import { EXTERNAL_LOAD, hardSetsByMuscle, isHardSet, volumeLoadKg } from './volume.rules.ts';

describe('volume load', () => {
  test('sums reps × kg of completed sets without warm-ups', () => {
    const sets = [
      aSetLog({ kind: 'warm-up', loadKg: 60, reps: 5 }),
      aSetLog({ loadKg: 100, reps: 5 }),
      aSetLog({ loadKg: 80, reps: 8, kind: 'back-off' }),
      aSetLog({ loadKg: 100, reps: 5, isCompleted: false }),
      aSetLog({ loadKg: null, reps: 10 }),
      aSetLog({ reps: null, durationSeconds: 60 }),
    ];
    expect(volumeLoadKg(sets)).toBe(1140);
    expect(volumeLoadKg([])).toBe(0);
  });

  test("counts the body's weight, added load, help and both sides", () => {
    const basis = { bodyweightKg: 80, bodyweightFactor: 1, isUnilateral: false };
    expect(volumeLoadKg([aSetLog({ loadKg: 10, reps: 5 })], basis)).toBe(450);
    const assisted = aSetLog({ loadKg: 30, reps: 5, isAssisted: true });
    expect(volumeLoadKg([assisted], basis)).toBe(250);
    expect(volumeLoadKg([assisted])).toBe(0);
    const oneArm = { ...EXTERNAL_LOAD, isUnilateral: true };
    expect(volumeLoadKg([aSetLog({ loadKg: 30, reps: 10 })], oneArm)).toBe(600);
  });

  test('does not depend on the order of the sets', () => {
    const anySet = fc.record({
      loadKg: fc.integer({ min: 0, max: 300 }),
      reps: fc.integer({ min: 0, max: 30 }),
    });
    fc.assert(
      fc.property(fc.array(anySet), (changes) => {
        const sets = changes.map((change) => aSetLog(change));
        expect(volumeLoadKg(sets.toReversed())).toBe(volumeLoadKg(sets));
      }),
    );
  });
});

describe('hard sets', () => {
  test('need 5 to 30 reps and at most 4 in reserve', () => {
    expect(isHardSet(aSetLog({ reps: 5, rpe: 6 }))).toBe(true);
    expect(isHardSet(aSetLog({ reps: 5, rpe: 5.5 }))).toBe(false);
    expect(isHardSet(aSetLog({ reps: 4 }))).toBe(false);
    expect(isHardSet(aSetLog({ reps: 31 }))).toBe(false);
    expect(isHardSet(aSetLog({ reps: 8, kind: 'warm-up' }))).toBe(false);
    expect(isHardSet(aSetLog({ reps: 8, isCompleted: false }))).toBe(false);
  });

  test('count whole for primary muscles and half for secondary ones', () => {
    const bench = {
      primaryMuscles: ['chest'],
      secondaryMuscles: ['triceps', 'chest'],
      sets: [aSetLog({ reps: 8 }), aSetLog({ reps: 8 }), aSetLog({ reps: 1 })],
    };
    const pushdown = {
      primaryMuscles: ['triceps'],
      secondaryMuscles: [],
      sets: [aSetLog({ reps: 12 })],
    };
    expect(hardSetsByMuscle([bench, pushdown])).toEqual({
      chest: 2,
      triceps: 2,
    });
    expect(hardSetsByMuscle([{ ...bench, sets: [] }])).toEqual({});
  });
});
