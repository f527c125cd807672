import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exposuresOf } from './exposures.rules.ts';
import { laidOutDay, layOutDay } from './lay-out.rules.ts';
import { aRuled, aRuledDay, aSession } from './progression.fixtures.ts';
import { mismatchOf, RULE_DEFAULTS } from './progression-rule.rules.ts';

const { linear, double, wave } = RULE_DEFAULTS;
const first = aRuledDay('day-1', aRuled('a', double));
const next = aRuledDay('day-2', aRuled('b', double));
const days = new Map([first, next].map((day) => [day.id, day]));
const monday = '2026-11-16T17:00:00.000Z';

test('the next session shows the load and from what it was worked out', () => {
  const sessions = [aSession(first, { startedAt: monday, reps: 10 })];
  const [laidOut] = layOutDay(next, exposuresOf({ days, sessions }));
  expect(laidOut).toMatchObject({
    prescriptionId: 'b',
    sets: [1, 2, 3].map((n) => ({ id: `b-${n}`, loadKg: 82.5, repsMin: 8, repsMax: 8 })),
    why: { reason: 'load-up', loadKg: 82.5, last: { loadKg: 80, reps: 10, sets: 3 } },
  });
  const trained = laidOutDay(next, laidOut ? [laidOut] : []);
  expect(trained.groups[0]?.prescriptions[0]?.sets[0]).toMatchObject({
    id: 'b-1',
    loadKg: 82.5,
    repsMax: 8,
  });
});

test('nothing changes without a rule, or before the first session', () => {
  const free = aRuledDay('day-3', aRuled('c', null));
  const sessions = [aSession(first, { startedAt: monday, reps: 10 })];
  expect(layOutDay(free, exposuresOf({ days, sessions }))).toEqual([]);
  expect(layOutDay(next, exposuresOf({ days, sessions: [] }))).toEqual([]);
  expect(laidOutDay(free, [])).toEqual(free);
});

test('a heavy day tells nothing about a light one of the same exercise', () => {
  const heavy = aRuledDay('heavy', aRuled('h', double, [{ repsMin: 3, repsMax: 5, loadKg: 120 }]));
  const sessions = [aSession(heavy, { startedAt: monday, reps: 5, loadKg: 120 })];
  const history = { days: new Map([[heavy.id, heavy]]), sessions };
  expect(layOutDay(next, exposuresOf(history))).toEqual([]);
});

test('a session outside the plan, or of another exercise in its place, tells nothing', () => {
  const session = aSession(first, { startedAt: monday, reps: 10 });
  const swapped = {
    ...session,
    exercises: session.exercises.map((log) => ({ ...log, exerciseId: 'leg press' })),
  };
  for (const one of [{ ...session, scheduledDayId: null }, swapped]) {
    expect(layOutDay(next, exposuresOf({ days, sessions: [one] }))).toEqual([]);
  }
});

test('lighter sets keep their share of the load, rounded down; warm-ups too', () => {
  const ramp = [
    { kind: 'warm-up', loadKg: 40 },
    { loadKg: 80 },
    { kind: 'back-off', loadKg: 64 },
  ] as const;
  const day = (id: string) => aRuledDay(id, aRuled(id, linear, ramp));
  const done = day('done');
  const sessions = [aSession(done, { startedAt: monday, reps: 8, loadKg: 80 })];
  const history = { days: new Map([[done.id, done]]), sessions };
  const [laidOut] = layOutDay(day('to-do'), exposuresOf(history));
  expect(laidOut?.sets.map(({ loadKg }) => loadKg)).toEqual([40, 82.5, 65]);
});

test('a wave gives its load before anything was done, in the place of a percentage', () => {
  const day = aRuledDay('w', aRuled('w', wave, [{ percentOneRepMax: 80, loadKg: null }]));
  const laidOut = layOutDay(day, new Map());
  expect(laidOut[0]?.sets).toMatchObject([{ loadKg: 70 }]);
  expect(laidOutDay(day, laidOut).groups[0]?.prescriptions[0]?.sets[0]).toMatchObject({
    loadKg: 70,
    percentOneRepMax: null,
  });
});

test('a lighter session does about half of the sets', () => {
  const rule = { ...linear, deloadEvery: 2 };
  const of = (id: string) => aRuledDay(id, aRuled(id, rule));
  const done = of('d');
  const sessions = [aSession(done, { startedAt: monday })];
  const [laidOut] = layOutDay(of('n'), exposuresOf({ days: new Map([[done.id, done]]), sessions }));
  expect(laidOut).toMatchObject({ why: { reason: 'deload', loadKg: 72.5 } });
  expect(laidOut?.sets.map(({ id }) => id)).toEqual(['n-1', 'n-2']);
});

test('the coach’s own load stands in the place of the rule’s, which is still told', () => {
  const sessions = [aSession(first, { startedAt: monday, reps: 10 })];
  const overrides = [{ prescriptionId: 'b', loadKg: 75 }];
  const [laidOut] = layOutDay(next, exposuresOf({ days, sessions }), { overrides });
  expect(laidOut?.sets.every(({ loadKg }) => loadKg === 75)).toBe(true);
  expect(laidOut?.why).toMatchObject({ reason: 'overruled', loadKg: 75, last: { loadKg: 80 } });
  expect(layOutDay(next, new Map(), { overrides })[0]?.why).toMatchObject({ reason: 'overruled' });
});

test('the order in which sessions arrive changes nothing', () => {
  const plan = Array.from({ length: 6 }, (_, n) => aRuledDay(`d${n}`, aRuled(`p${n}`, double)));
  const history = new Map(plan.map((day) => [day.id, day]));
  const sessions = plan
    .slice(0, 5)
    .map((day, n) =>
      aSession(day, { startedAt: `2026-11-${10 + n}T17:00:00.000Z`, reps: 7 + n, loadKg: 80 + n }),
    );
  const expected = layOutDay(next, exposuresOf({ days: history, sessions }));
  fc.assert(
    fc.property(fc.shuffledSubarray(sessions, { minLength: 5 }), (shuffled) => {
      expect(layOutDay(next, exposuresOf({ days: history, sessions: shuffled }))).toEqual(expected);
    }),
  );
});

test('a rule that the sets give nothing to go by says what is missing', () => {
  const open = aRuled('o', null, [{ repsMin: null, repsMax: null }]).sets;
  expect(mismatchOf(linear, open)).toBe('needs-reps');
  expect(mismatchOf(double, open)).toBe('needs-rep-range');
  expect(mismatchOf(RULE_DEFAULTS.rpe, open)).toBe('needs-effort');
  expect(mismatchOf(RULE_DEFAULTS['training-max'], open)).toBe('needs-percent');
  expect(mismatchOf(double, aRuled('r', null).sets)).toBeNull();
});
