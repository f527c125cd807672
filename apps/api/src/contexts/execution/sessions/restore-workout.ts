import { type StoredWorkout, Workout } from '@coachme/contracts/execution.words';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { changeWorkout } from './change-workout.ts';
import { contentAt } from './workout.store.ts';
import { getWorkout } from './workouts.queries.ts';

type Wanted = { readonly id: string; readonly revision: number; readonly ifMatch: number | null };

/** Takes a workout back to what it was at a revision; what it is now goes to its history, so that this can be undone too. */
export async function restoreWorkout(
  ctx: Ctx,
  { id, revision, ifMatch }: Wanted,
): Promise<StoredWorkout> {
  permit(ctx, 'workout:log');
  await getWorkout(ctx, id);
  const content = await contentAt(ctx, id, revision);
  if (!content) throw new AppError('not-found', 'workout-revision');
  return changeWorkout(ctx, Workout.parse(content), ifMatch);
}
