import { aDoneSet, anExercise, aPlan, aPrescription, aSet, idOf } from './logger.fixtures.ts';
import { columnsFor, setViews } from './set-views.rules.ts';

const frame = {
  id: idOf(1),
  startedAtMs: Date.parse('2026-11-20T10:00:00.000Z'),
} as const;
const nothing = { history: [], bests: {}, unit: 'kg' } as const;
const before = {
  sessionId: idOf(9),
  startedAtMs: Date.parse('2026-11-13T10:00:00.000Z'),
  sets: [aDoneSet(31, { loadKg: 97.5, reps: 6 })],
};

test('aims at what was prescribed, at the top of the range', () => {
  const plan = aPlan([[10]], () => [aPrescription(111, { repsMin: 8, repsMax: 10 })]);
  const [view] = setViews(anExercise(10, [aSet(11)]), { ...frame, plan }, nothing);
  expect(view?.target).toMatchObject({ loadKg: 100, reps: 10, loadSource: 'plan' });
});

test('aims at last time where the plan is open', () => {
  const plan = aPlan([[10]], () => [aPrescription(111, { loadKg: null })]);
  const known = { history: [before], bests: {}, unit: 'kg' } as const;
  const [view] = setViews(anExercise(10, [aSet(11)]), { ...frame, plan }, known);
  expect(view?.target).toMatchObject({ loadKg: 97.5, reps: 5, loadSource: 'last-time' });
  expect(view?.lastTime).toMatchObject({ loadKg: 97.5, reps: 6 });
});

test('shows a column for every figure a tick would log', () => {
  const known = { history: [before], bests: {}, unit: 'kg' } as const;
  const pullUps = { ...anExercise(10, [aSet(11, { setPrescriptionId: null })]) };
  const views = setViews(pullUps, { ...frame, plan: aPlan([[20]]) }, known);
  expect(views[0]?.target).toMatchObject({ loadKg: 97.5, reps: 6 });
  expect(columnsFor('reps', views)).toEqual(['load', 'reps']);
  expect(columnsFor(undefined, [])).toEqual(['load', 'reps']);
});

test('aims at a share of the estimated max, never above it', () => {
  const plan = aPlan([[10]], () => [aPrescription(111, { loadKg: null, percentOneRepMax: 75 })]);
  const best = {
    kind: 'e1rm',
    value: 123,
    loadKg: 105,
    reps: 5,
    setId: idOf(9),
    formula: 'epley',
  } as const;
  const known = { history: [before], bests: { e1rm: best }, unit: 'kg' } as const;
  const [view] = setViews(anExercise(10, [aSet(11)]), { ...frame, plan }, known);
  // 75 % of 123 is 92.25
  expect(view?.target).toMatchObject({ loadKg: 90, loadSource: 'percent' });
});

test('aims at the set before where nothing else is known', () => {
  const sets = [aDoneSet(11), aSet(12, { setPrescriptionId: null })];
  const [, view] = setViews(anExercise(10, sets), { ...frame, plan: aPlan([[10]]) }, nothing);
  expect(view?.target).toMatchObject({ loadKg: 100, reps: 5, loadSource: 'set-before' });
});

test('does not carry the load of a swapped exercise over', () => {
  const plan = aPlan([[10]], () => [aPrescription(111, { restSeconds: 60 })]);
  const swapped = { ...anExercise(10, [aSet(11)]), exerciseId: idOf(77) };
  const [view] = setViews(swapped, { ...frame, plan }, nothing);
  expect(view?.target).toMatchObject({ loadKg: null, reps: 5, loadSource: null });
  expect(view?.prescription?.restSeconds).toBe(60);
});

test('counts warm-ups apart from the other sets', () => {
  const sets = [aSet(11, { kind: 'warm-up' }), aSet(12), aSet(13, { kind: 'drop' })];
  const views = setViews(anExercise(10, sets), { ...frame, plan: aPlan([[10]]) }, nothing);
  expect(views.map(({ isWarmUp, number }) => [isWarmUp, number])).toEqual([
    [true, 1],
    [false, 1],
    [false, 2],
  ]);
});
