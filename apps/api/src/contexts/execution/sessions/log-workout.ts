import type { StoredWorkout, Workout } from '@coachme/contracts/execution.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { type Again, again } from '#platform/http/answer';
import { saveWorkout } from './save-workout.ts';
import { getWorkout } from './workouts.queries.ts';

/** Logs a workout under the id its phone gave it; the same again is answered with the stored one. */
export async function logWorkout(
  ctx: Ctx,
  workout: Workout,
): Promise<StoredWorkout | Again<StoredWorkout>> {
  permit(ctx, 'workout:log');
  const { created } = await saveWorkout(ctx, { workout, baseRevision: null, isCreate: true });
  return created ?? again(await getWorkout(ctx, workout.id));
}
