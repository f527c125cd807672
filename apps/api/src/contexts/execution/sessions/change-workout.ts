import type { StoredWorkout, Workout } from '@coachme/contracts/execution.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { saveWorkout } from './save-workout.ts';
import { getWorkout } from './workouts.queries.ts';

/** Changes a workout that exists; with `ifMatch`, only when nobody changed it since. */
export async function changeWorkout(
  ctx: Ctx,
  workout: Workout,
  ifMatch: number | null,
): Promise<StoredWorkout> {
  permit(ctx, 'workout:log');
  const current = await getWorkout(ctx, workout.id);
  if (ifMatch !== null && ifMatch !== current.revision)
    throw new AppError('stale', 'workout-changed', { current });
  await saveWorkout(ctx, { workout, baseRevision: current.revision });
  return getWorkout(ctx, workout.id);
}
