import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import { afterSet, firstOpenSet } from './order.rules.ts';
import type { Plan } from './plan.rules.ts';
import type { SetPlace } from './set-changes.rules.ts';

/**
 * The set that is next: after the one ticked last, so that a superset goes on where it was after a restart;
 * the first open one when nothing is done yet, null when nothing is left.
 */
export function activeSet(workout: Workout, plan: Plan): SetPlace | null {
  const last = lastCompleted(workout);
  return (last && afterSet(workout, plan, last).next) ?? firstOpenSet(workout);
}

function lastCompleted(workout: Workout): SetPlace | null {
  const done = workout.exercises.flatMap((log) =>
    log.sets.filter((set) => set.isCompleted).map((set) => ({ exerciseLogId: log.id, set })),
  );
  const last = done.toSorted((one, other) => momentOf(other.set) - momentOf(one.set))[0];
  return last ? { exerciseLogId: last.exerciseLogId, setId: last.set.id } : null;
}

function momentOf(set: SetLog): number {
  return set.completedAt === null ? 0 : Date.parse(set.completedAt);
}
