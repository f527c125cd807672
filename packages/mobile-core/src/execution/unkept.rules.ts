import type { Workout } from '@coachme/contracts/execution.words';
import { isSame } from '@coachme/domain/sync/merge.rules';
import { mergeWorkouts } from '@coachme/domain/sync/workout-merge.rules';

/** What was changed of one session and may not have reached the database yet. */
export interface Unkept {
  /** The session as the database had it before the first of the changes. */
  readonly base: Workout;
  /** A mark of the session after each change, the last one's last. */
  readonly marks: readonly string[];
  /** The session after the last change. */
  readonly workout: Workout;
}

/** More changes than a thumb makes while one save is on its way; only marks of these are kept. */
const MOST_MARKS = 100;

/** One more change of a session, beside those that wait already. */
export function withChange(
  unkept: Unkept | null,
  { before, after }: { readonly before: Workout; readonly after: Workout },
): Unkept {
  const marks = [...(unkept?.marks ?? []), markOf(JSON.stringify(after))].slice(-MOST_MARKS);
  return { base: unkept?.base ?? before, marks, workout: after };
}

/** What still waits once the database has the session as it was after one of the changes; null when nothing does. */
export function afterKeeping(unkept: Unkept, kept: Workout): Unkept | null {
  const marks = unkept.marks.slice(unkept.marks.lastIndexOf(markOf(JSON.stringify(kept))) + 1);
  return marks.length === 0 ? null : { ...unkept, base: kept, marks };
}

/**
 * The session as the database is to have it, given what it has: null when it has all of it. What came from elsewhere since
 * the first change is joined as the server joins what two devices made.
 */
export function joined(unkept: Unkept, stored: string): Workout | null {
  const at = unkept.marks.lastIndexOf(markOf(stored));
  if (at >= 0) return at === unkept.marks.length - 1 ? null : unkept.workout;
  // Written by this app, from a workout.
  const there = JSON.parse(stored) as Workout;
  if (isSame(there, unkept.base)) return unkept.workout;
  const both = mergeWorkouts({ base: unkept.base, stored: there, pushed: unkept.workout });
  return isSame(both, there) ? null : both;
}

/** A short text that differs for different documents, for telling apart the few that one session was within a second. */
function markOf(document: string): string {
  let one = 0;
  let other = document.length;
  for (let at = 0; at < document.length; at += 1) {
    const code = document.charCodeAt(at);
    // Two sums with odd factors, kept within 32 bits.
    one = (Math.imul(one, 31) + code) | 0;
    other = (Math.imul(other, 0x01000193) ^ code) | 0;
  }
  return `${document.length}.${one >>> 0}.${other >>> 0}`;
}
