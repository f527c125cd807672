import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import { groupOf, type Plan } from './plan.rules.ts';

/** Where an exercise stands among those it takes turns with, as coaches write it: `A1`, `A2`; null for a single one. */
export function groupPlaceOf(workout: Workout, plan: Plan, log: ExerciseLog): string | null {
  const group = groupOf(plan, log);
  if (!group) return null;
  const groups = workout.exercises.map((one) => groupOf(plan, one));
  const order = [...new Set(groups.filter((one) => one !== null))];
  const members = workout.exercises.filter((one) => groupOf(plan, one) === group);
  const letter = String.fromCodePoint('A'.charCodeAt(0) + order.indexOf(group));
  return `${letter}${members.indexOf(log) + 1}`;
}
