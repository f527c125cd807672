import { isSame } from '../sync/merge.rules.ts';
import type { SetLog } from './set-log.rules.ts';

type ComparedExercise<S extends SetLog> = {
  readonly id: string;
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly notes: string;
  readonly skippedReason: string | null;
  readonly sets: readonly S[];
};

/** What is compared of a session; everything else of it never changes afterwards. */
export type ComparedSession<S extends SetLog = SetLog> = {
  readonly title: string;
  readonly notes: string;
  readonly endedAt: string | null;
  readonly feedback: unknown;
  readonly exercises: readonly ComparedExercise<S>[];
};

/** What one edit of a finished session did, as data; the words are made by the screen. */
export type SessionChange<S extends SetLog = SetLog> =
  | { readonly kind: 'added' | 'skipped' | 'resumed'; readonly exercise: string }
  | { readonly kind: 'swapped'; readonly exercise: string; readonly by: string }
  | { readonly kind: 'gone'; readonly exercise: string; readonly setCount: number }
  | {
      readonly kind: 'changed';
      readonly exercise: string;
      /** Null where the set was not there. */
      readonly before: S | null;
      readonly after: S | null;
    }
  | { readonly kind: 'order' | 'duration' | 'feedback' | 'words' };

/** The changes that led from one version of a session to the next, exercise by exercise and set by set. */
export function changesBetween<S extends SetLog>(
  before: ComparedSession<S>,
  after: ComparedSession<S>,
): SessionChange<S>[] {
  const changes: SessionChange<S>[] = after.exercises
    .filter(({ id }) => !before.exercises.some((one) => one.id === id))
    .map(({ exerciseName }) => ({ kind: 'added', exercise: exerciseName }));
  for (const log of before.exercises) {
    const now = after.exercises.find(({ id }) => id === log.id);
    changes.push(...(now ? changesOf(log, now) : [goneOf(log)]));
  }
  if (orderOf(before, after) !== orderOf(after, before)) changes.push({ kind: 'order' });
  if (before.endedAt !== after.endedAt) changes.push({ kind: 'duration' });
  if (!isSame(before.feedback, after.feedback)) changes.push({ kind: 'feedback' });
  if (!isSame(wordsOf(before), wordsOf(after))) changes.push({ kind: 'words' });
  return changes;
}

/** The earlier version that an edit brought back, the latest of them; null when it made something new. */
export function broughtBack<V extends { readonly workout: ComparedSession }>(
  now: ComparedSession,
  earlier: readonly V[],
): V | null {
  return earlier.find(({ workout }) => changesBetween(workout, now).length === 0) ?? null;
}

function goneOf<S extends SetLog>({ exerciseName, sets }: ComparedExercise<S>): SessionChange<S> {
  return { kind: 'gone', exercise: exerciseName, setCount: sets.length };
}

function changesOf<S extends SetLog>(
  before: ComparedExercise<S>,
  after: ComparedExercise<S>,
): SessionChange<S>[] {
  const exercise = after.exerciseName;
  const changes: SessionChange<S>[] = [];
  if (before.exerciseId !== after.exerciseId) {
    changes.push({ kind: 'swapped', exercise: before.exerciseName, by: exercise });
  }
  if ((before.skippedReason === null) !== (after.skippedReason === null)) {
    changes.push({ kind: after.skippedReason === null ? 'resumed' : 'skipped', exercise });
  }
  const ids = new Set([...before.sets, ...after.sets].map(({ id }) => id));
  for (const id of ids) {
    const was = before.sets.find((set) => set.id === id) ?? null;
    const is = after.sets.find((set) => set.id === id) ?? null;
    if (!isSame(was, is)) changes.push({ kind: 'changed', exercise, before: was, after: is });
  }
  return changes;
}

/** The exercises that both versions have, in the order of the first. */
function orderOf(one: ComparedSession, other: ComparedSession): string {
  const isShared = ({ id }: { id: string }) => other.exercises.some((log) => log.id === id);
  return one.exercises
    .filter(isShared)
    .map(({ id }) => id)
    .join();
}

function wordsOf({ title, notes, exercises }: ComparedSession): Record<string, string> {
  const ofExercises = exercises.filter((log) => log.notes !== '').map((log) => [log.id, log.notes]);
  return { title, notes, ...Object.fromEntries(ofExercises) };
}
