import { aDoneSet, anExercise, aSession, aSet, countingIds, idOf } from './logger.fixtures.ts';
import { addWarmUps, warmUpCount } from './warm-up.rules.ts';

const kit = { barKg: 20, plates: [20, 10, 5, 2.5, 1.25].map((plateKg) => ({ plateKg, pairs: 4 })) };
const rampFor = (session: ReturnType<typeof aSession>, workingLoadKg = 100) =>
  addWarmUps(session, idOf(10), {
    workingLoadKg,
    kit,
    newId: countingIds(),
  }).exercises[0]?.sets.map(({ kind, loadKg, reps }) => `${kind} ${loadKg} × ${reps}`);

it('lays the ramp before the work sets', () => {
  expect(rampFor(aSession([anExercise(10, [aSet(11, { loadKg: 100, reps: 5 })])]))).toEqual([
    'warm-up 20 × 10',
    'warm-up 50 × 5',
    'warm-up 70 × 3',
    'warm-up 85 × 2',
    'working 100 × 5',
  ]);
});

it('asked for again it takes the place of the open ramp and keeps what was done or prescribed', () => {
  const own = { kind: 'warm-up', setPrescriptionId: null } as const;
  const session = aSession([
    anExercise(10, [
      aDoneSet(11, { ...own, loadKg: 20, reps: 10 }),
      aSet(12, { kind: 'warm-up', loadKg: 40, reps: 5 }),
      aSet(13, { ...own, loadKg: 50, reps: 5 }),
      aSet(14, { loadKg: 60, reps: 5 }),
    ]),
  ]);
  expect(rampFor(session, 60)).toEqual([
    'warm-up 20 × 10',
    'warm-up 40 × 5',
    'warm-up 20 × 10',
    'warm-up 30 × 5',
    'warm-up 40 × 3',
    'warm-up 50 × 2',
    'working 60 × 5',
  ]);
});

it('is nothing for the bare bar', () => {
  expect(warmUpCount({ workingLoadKg: 20, kit })).toBe(0);
});
