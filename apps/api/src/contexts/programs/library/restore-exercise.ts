import type { Exercise } from '@coachme/contracts/exercises.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { getExercise } from './library.queries.ts';
import { lockOwnExercise, touchExercise } from './own-exercise.store.ts';

/** Brings an exercise back that was put away. */
export async function restoreExercise(ctx: Ctx, id: string): Promise<Exercise> {
  permit(ctx, 'exercise:archive');
  const exercise = await lockOwnExercise(ctx, id, null);
  if (!exercise.archivedAt) return getExercise(ctx, id);
  return touchExercise(ctx, exercise, { archivedAt: null });
}
