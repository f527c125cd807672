import type { Exercise } from '@coachme/contracts/exercises.contract';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { exerciseOverrides } from './library.tables.ts';
import { tellPhones } from './own-exercise.store.ts';

/** Has a built-in exercise as it is built in. */
export async function resetExercise(ctx: Ctx, id: string): Promise<Exercise> {
  permit(ctx, 'exercise:update');
  const { organizationId } = ctx.actor;
  await ctx.tx
    .delete(exerciseOverrides)
    .where(
      and(
        eq(exerciseOverrides.organizationId, organizationId),
        eq(exerciseOverrides.exerciseId, id),
      ),
    );
  return tellPhones(ctx, id);
}
