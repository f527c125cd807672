import { and, eq, inArray } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from './assignment.tables.ts';

/** Notes that days are still to be trained: the session that was done for them is gone. */
export async function unmarkTrained(ctx: Ctx, dayIds: readonly string[]): Promise<void> {
  permit(ctx, 'assignment:update');
  if (dayIds.length === 0) return;
  await ctx.tx
    .update(scheduledDays)
    .set({ trainedAt: null })
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        inArray(scheduledDays.id, [...dayIds]),
      ),
    );
}
