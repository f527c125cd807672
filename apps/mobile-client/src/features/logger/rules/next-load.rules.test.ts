import { aDoneSet, anExercise, aPlan, aPrescription, aSet, idOf } from './logger.fixtures.ts';
import { proposedLoad } from './next-load.rules.ts';

const kit = { barKg: 20, plates: [20, 10, 5, 2.5, 1.25].map((plateKg) => ({ plateKg, pairs: 4 })) };
const asking = (rpe: number | null) =>
  aPlan([[10]], () => [aPrescription(111, { rpe }), aPrescription(112, { rpe, loadKg: null })]);
const after = (rpe: number | null) =>
  anExercise(10, [aDoneSet(11, { rpe }), aSet(12, { reps: 5 })]);

it('proposes a load for the next set from the effort of the last, within the plates owned', () => {
  expect(proposedLoad(after(9), { plan: asking(8), kit })).toMatchObject({
    setId: idOf(12),
    next: { loadKg: 95, direction: 'down' },
    target: { reps: 5, rpe: 8 },
  });
});

it('reads reserve as effort', () => {
  const plan = aPlan([[10]], () => [
    aPrescription(111),
    aPrescription(112, { rir: 2, loadKg: null }),
  ]);
  expect(proposedLoad(after(9), { plan, kit })?.target.rpe).toBe(8);
});

it('is silent without an effort, where none is asked for, and where nothing would change', () => {
  expect(proposedLoad(after(null), { plan: asking(8), kit })).toBeNull();
  expect(proposedLoad(after(9), { plan: asking(null), kit })).toBeNull();
  expect(proposedLoad(after(8), { plan: asking(8), kit })).toBeNull();
});

it('asks for no more load on a day that is said to be weak, and for less as ever', () => {
  const knowing = { plan: asking(8), kit, readiness: 2 };
  expect(proposedLoad(after(6), { ...knowing, readiness: 3 })?.next.direction).toBe('up');
  expect(proposedLoad(after(6), knowing)).toBeNull();
  expect(proposedLoad(after(9), knowing)?.next.direction).toBe('down');
});
