import { expect, test } from 'vitest';
import { bestSetOf, setsInShort } from './sets-in-short.rules.ts';

const words = {
  load: (kg: number) => `${kg} kg`,
  clock: (seconds: number) => `0:${seconds}`,
  at: (load: string, reps: string) => `${load} × ${reps}`,
  reps: (reps: string) => `${reps} reps`,
};
const set = (more: {
  kind?: 'warm-up';
  loadKg?: number;
  reps?: number;
  durationSeconds?: number;
}) => ({
  ...{ kind: 'working' as const, loadKg: null, reps: null, durationSeconds: null },
  ...more,
});
const session = (sets: ReturnType<typeof set>[]) => ({ sets });

test('work sets of one load stand together, a change of load begins anew, warm-ups are left out', () => {
  const sets = [
    set({ kind: 'warm-up', loadKg: 40, reps: 5 }),
    set({ loadKg: 80, reps: 8 }),
    set({ loadKg: 80, reps: 7 }),
    set({ loadKg: 82.5, reps: 6 }),
  ];
  expect(setsInShort(sets, words)).toBe('80 kg × 8, 7 · 82.5 kg × 6');
});

test('what has no load says its repetitions, what has none its time', () => {
  expect(setsInShort([set({ reps: 12 }), set({ reps: 10 })], words)).toBe('12, 10 reps');
  expect(setsInShort([set({ durationSeconds: 45 })], words)).toBe('0:45');
});

test('the best set is the heaviest, then the longest; a heavier warm-up is none', () => {
  const lighter = set({ loadKg: 80, reps: 10 });
  const best = set({ loadKg: 90, reps: 5 });
  const warm = set({ kind: 'warm-up', loadKg: 100, reps: 1 });
  expect(bestSetOf([session([lighter, set({ loadKg: 90, reps: 3 })]), session([best, warm])])).toBe(
    best,
  );
  expect(bestSetOf([session([])])).toBeNull();
});
