import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { lockOwnExercise, touchExercise } from './own-exercise.store.ts';

/** Takes an exercise of the organization's own out of the library; programs and history keep it. */
export async function archiveExercise(ctx: Ctx, id: string): Promise<void> {
  permit(ctx, 'exercise:archive');
  const exercise = await lockOwnExercise(ctx, id, null);
  if (exercise.archivedAt) return;
  await touchExercise(ctx, exercise, { archivedAt: ctx.now });
}
