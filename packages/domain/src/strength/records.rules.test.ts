import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aSetLog } from '../session/set-log.fixtures.ts';
import {
  celebratedBests,
  type ExerciseSession,
  type NewBest,
  newBestsOfSet,
  newBestsOfSets,
  recordsOfHistory,
} from './records.rules.ts';

const beatenKinds = (newBests: NewBest[]) =>
  newBests.filter((best) => !best.isFirst).map((best) => best.kind);

describe('personal records', () => {
  test('the first set ever writes every record and beats none', () => {
    const { bests, newBests } = newBestsOfSet({}, aSetLog({ id: 'one' }));
    expect(newBests.map((best) => best.kind)).toEqual(['weight', 'reps', 'e1rm', 'volume']);
    expect(newBests.every((best) => best.isFirst)).toBe(true);
    expect(bests.weight?.value).toBe(100);
    expect(bests.reps?.value).toBe(5);
    expect(bests.e1rm).toMatchObject({ value: 116.6667, formula: 'epley' });
    expect(bests.volume?.value).toBe(500);
  });

  test('a heavier set beats the weight and says what it beat', () => {
    const before = newBestsOfSet({}, aSetLog({ id: 'one' })).bests;
    const heavier = aSetLog({ id: 'two', loadKg: 102.5 });
    const { newBests } = newBestsOfSet(before, heavier);
    expect(beatenKinds(newBests)).toEqual(['weight', 'e1rm', 'volume']);
    expect(newBests[0]?.beats).toMatchObject({ value: 100, setId: 'one' });
  });

  test('more reps beat only at the heaviest load', () => {
    const before = newBestsOfSet({}, aSetLog()).bests;
    const sameLoad = newBestsOfSet(before, aSetLog({ reps: 6 }));
    expect(beatenKinds(sameLoad.newBests)).toContain('reps');
    const easy = newBestsOfSet(before, aSetLog({ loadKg: 40, reps: 12 }));
    expect(easy.newBests).toEqual([]);
  });

  test('without load only repetitions are recorded', () => {
    const pullUps = (reps: number) => aSetLog({ loadKg: null, reps });
    const before = newBestsOfSet({}, pullUps(8)).bests;
    expect(Object.keys(before)).toEqual(['reps']);
    const { newBests } = newBestsOfSet(before, pullUps(9));
    expect(beatenKinds(newBests)).toEqual(['reps']);
  });

  test('equalling a record does not beat it, not even after storage', () => {
    const before = newBestsOfSet({}, aSetLog({ loadKg: 20.4117, reps: 7 }));
    const again = aSetLog({ loadKg: 20.4117, reps: 7 });
    expect(newBestsOfSet(before.bests, again).newBests).toEqual([]);
  });

  test('warm-up, drop, assisted and unfinished sets write nothing', () => {
    for (const change of [
      { kind: 'warm-up' as const },
      { kind: 'drop' as const },
      { isAssisted: true },
      { isCompleted: false },
      { reps: null },
      { reps: 0 },
    ]) {
      expect(newBestsOfSet({}, aSetLog(change)).newBests).toEqual([]);
    }
  });

  test('above twelve reps no one-rep max is claimed', () => {
    const { bests } = newBestsOfSet({}, aSetLog({ reps: 13 }));
    expect(bests.e1rm).toBeUndefined();
    expect(bests.volume?.value).toBe(1300);
  });

  test('a session celebrates each kind once, against what stood before it', () => {
    const before = newBestsOfSet({}, aSetLog()).bests;
    const { newBests } = newBestsOfSets(before, [
      aSetLog({ id: 'a', loadKg: 105 }),
      aSetLog({ id: 'b', loadKg: 110, reps: 3 }),
    ]);
    const weight = celebratedBests(newBests).filter((b) => b.kind === 'weight');
    expect(weight).toHaveLength(1);
    expect(weight[0]).toMatchObject({ value: 110, beats: { value: 100 } });
    expect(celebratedBests([])).toEqual([]);
  });
});

describe('records over a history', () => {
  const anySet = fc.record({
    loadKg: fc.option(fc.integer({ min: 0, max: 20 })),
    reps: fc.option(fc.integer({ min: 0, max: 15 })),
    kind: fc.constantFrom('working' as const, 'warm-up' as const),
  });
  const anyHistory = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.array(anySet, { maxLength: 4 })), {
      maxLength: 8,
    })
    .map((sessions): ExerciseSession[] =>
      sessions.map(([startedAtMs, sets], session) => ({
        sessionId: `session-${session}`,
        startedAtMs,
        sets: sets.map((change, index) => aSetLog({ ...change, id: `${session}-${index}` })),
      })),
    );

  test('are the same in whatever order the sessions arrive', () => {
    const shuffled = anyHistory.chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length })),
    );
    fc.assert(
      fc.property(shuffled, ([history, arrived]) => {
        expect(recordsOfHistory(arrived)).toEqual(recordsOfHistory(history));
      }),
    );
  });

  test('are the same set by set on a phone and as a whole on the server', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        let bests = {};
        for (const session of history.toSorted((a, b) => a.startedAtMs - b.startedAtMs)) {
          for (const set of session.sets) {
            bests = newBestsOfSet(bests, set).bests;
          }
        }
        expect(bests).toEqual(recordsOfHistory(history).bests);
      }),
    );
  });

  test('a record is always better than the one it beats', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const record of recordsOfHistory(history).records) {
          expect(record.value).toBeGreaterThan(record.beats?.value ?? 0);
        }
      }),
    );
  });
});
