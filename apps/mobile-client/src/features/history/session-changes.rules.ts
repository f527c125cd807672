import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';

/** What one edit of a finished session did, as data; the words are made by the screen. */
export type SessionChange =
  | { readonly kind: 'added'; readonly exercise: string }
  | { readonly kind: 'gone'; readonly exercise: string; readonly setCount: number }
  | {
      readonly kind: 'changed';
      readonly exercise: string;
      readonly before: SetLog | null;
      readonly after: SetLog | null;
    }
  | { readonly kind: 'feedback' | 'words' };

/** The changes that led from one version of a session to the next, exercise by exercise and set by set. */
export function changesBetween(before: Workout, after: Workout): SessionChange[] {
  const changes: SessionChange[] = after.exercises
    .filter(({ id }) => !before.exercises.some((one) => one.id === id))
    .map(({ exerciseName }) => ({ kind: 'added', exercise: exerciseName }));
  for (const log of before.exercises) {
    const now = after.exercises.find(({ id }) => id === log.id);
    changes.push(...(now ? changesOf(log, now) : [goneOf(log)]));
  }
  if (!isSame(before.feedback, after.feedback)) changes.push({ kind: 'feedback' });
  const wordsOf = ({ title, notes, exercises }: Workout) => [
    ...[title, notes],
    ...exercises.map((log) => log.notes),
  ];
  if (!isSame(wordsOf(before), wordsOf(after))) changes.push({ kind: 'words' });
  return changes;
}

function goneOf({ exerciseName, sets }: ExerciseLog): SessionChange {
  return { kind: 'gone', exercise: exerciseName, setCount: sets.length };
}

function changesOf(before: ExerciseLog, after: ExerciseLog): SessionChange[] {
  const exercise = after.exerciseName;
  const ids = new Set([...before.sets, ...after.sets].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const was = before.sets.find((set) => set.id === id) ?? null;
    const is = after.sets.find((set) => set.id === id) ?? null;
    return isSame(was, is) ? [] : [{ kind: 'changed' as const, exercise, before: was, after: is }];
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
