import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { OverrideExercise } from '@coachme/contracts/library.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { exerciseOverrides } from './library.tables.ts';
import { requireBuiltIn, tellPhones } from './own-exercise.store.ts';

export type ExerciseToOverride = { readonly id: string; readonly override: OverrideExercise };

/** Has a built-in exercise under a name, with cues and a video of the organization's own; no update undoes it. */
export async function overrideExercise(
  ctx: Ctx,
  { id, override }: ExerciseToOverride,
): Promise<Exercise> {
  permit(ctx, 'exercise:update');
  await requireBuiltIn(ctx, id);
  const { organizationId, userId: changedBy } = ctx.actor;
  const { name, cues, videoUrl } = override;
  const changes = { name, cues, videoUrl, changedBy, updatedAt: ctx.now };
  await ctx.tx
    .insert(exerciseOverrides)
    .values({ organizationId, exerciseId: id, ...changes, createdAt: ctx.now })
    .onConflictDoUpdate({
      target: [exerciseOverrides.organizationId, exerciseOverrides.exerciseId],
      set: { ...changes, revision: sql`${exerciseOverrides.revision} + 1` },
    });
  return tellPhones(ctx, id);
}
