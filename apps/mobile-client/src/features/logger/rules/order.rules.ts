import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import { supersetJump } from '@coachme/domain/session/rest-timer.rules';
import { groupOf, type Plan, prescriptionOf } from './plan.rules.ts';
import { findSet, type SetPlace } from './set-changes.rules.ts';

/** Rest in seconds where the plan names none. */
export const DEFAULT_REST_SECONDS = 120;

/** The rest that is taken: one's own for this exercise instead of the planned one; none where none is due. */
export function restAfter(plannedSeconds: number, ownSeconds: number | null): number {
  return plannedSeconds === 0 ? 0 : (ownSeconds ?? plannedSeconds);
}

/** The first set still open, in the order of the session; null when everything is done or left out. */
export function firstOpenSet(workout: Workout): SetPlace | null {
  return openSetAmong(workout.exercises);
}

/** The next set after one, and the rest before it in seconds; in a superset the next exercise comes without rest. */
export function afterSet(
  workout: Workout,
  plan: Plan,
  place: SetPlace,
): { next: SetPlace | null; restSeconds: number } {
  const found = findSet(workout, place);
  if (!found) return { next: firstOpenSet(workout), restSeconds: 0 };
  const { log, set } = found;
  const restSeconds = prescriptionOf(plan, log, set)?.restSeconds ?? DEFAULT_REST_SECONDS;
  const members = membersOf(workout, plan, log);
  const jump = supersetJump(members.map(openCount), members.indexOf(log));
  const member = jump && members[jump.exerciseIndex];
  if (jump && member) {
    return { next: openSetAmong([member]), restSeconds: jump.isRestDue ? restSeconds : 0 };
  }
  const at = workout.exercises.indexOf(log);
  const order = [...workout.exercises.slice(at + 1), ...workout.exercises.slice(0, at)];
  const next = openSetAmong(order);
  // Of a session that grows as it goes nobody knows the last set.
  const isRestDue = next !== null || log.exercisePrescriptionId === null;
  return { next, restSeconds: isRestDue ? restSeconds : 0 };
}

/** The exercises that take turns with this one, in order; only itself when it stands alone. */
function membersOf(workout: Workout, plan: Plan, log: ExerciseLog): ExerciseLog[] {
  const group = groupOf(plan, log);
  if (!group) return [log];
  return workout.exercises.filter((one) => groupOf(plan, one) === group);
}

function openSetAmong(logs: readonly ExerciseLog[]): SetPlace | null {
  for (const log of logs) {
    const set = log.skippedReason === null && log.sets.find(({ isCompleted }) => !isCompleted);
    if (set) return { exerciseLogId: log.id, setId: set.id };
  }
  return null;
}

function openCount(log: ExerciseLog): number {
  return log.skippedReason === null ? log.sets.filter((set) => !set.isCompleted).length : 0;
}
