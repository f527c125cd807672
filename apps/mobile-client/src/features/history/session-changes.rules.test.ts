import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import { changesBetween } from './session-changes.rules.ts';

const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const aSet = (number: number, change: Partial<SetLog> = {}): SetLog => ({
  ...{ id: idOf(number), setPrescriptionId: null, kind: 'working', loadKg: 100, reps: 5 },
  ...{ rpe: null, durationSeconds: null, distanceMeters: null, isCompleted: true },
  ...{ completedAt: null, note: '', shortfallReason: null },
  ...change,
});
const exercise = (number: number, name: string, sets: SetLog[]) => ({
  ...{ id: idOf(number), exerciseId: idOf(number + 500), exerciseName: name },
  ...{ exercisePrescriptionId: null, notes: '', skippedReason: null, sets },
});
const session = (exercises: Workout['exercises']): Workout => ({
  ...{ id: idOf(1), scheduledDayId: null, title: 'Lower', timeZone: 'UTC' },
  ...{ startedAt: '2026-11-20T10:00:00.000Z', endedAt: null, localDate: '2026-11-20' },
  ...{ notes: '', feedback: null, exercises },
});

it('names what was added, taken out and changed, and nothing else', () => {
  const before = session([
    exercise(10, 'Squat', [aSet(11), aSet(12)]),
    exercise(20, 'Lunge', [aSet(21)]),
  ]);
  const after = session([
    exercise(10, 'Squat', [aSet(11), aSet(12, { reps: 4 }), aSet(13)]),
    exercise(30, 'Plank', []),
  ]);
  expect(changesBetween(before, after)).toMatchObject([
    { kind: 'added', exercise: 'Plank' },
    { kind: 'changed', before: { reps: 5 }, after: { reps: 4 } },
    { kind: 'changed', before: null, after: { id: idOf(13) } },
    { kind: 'gone', exercise: 'Lunge', setCount: 1 },
  ]);
  expect(changesBetween(before, before)).toEqual([]);
});

it('says that words changed', () => {
  const before = session([]);
  expect(changesBetween(before, { ...before, title: 'Upper' })).toEqual([{ kind: 'words' }]);
});
