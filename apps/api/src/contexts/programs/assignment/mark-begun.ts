import { and, eq, isNull } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from './assignment.tables.ts';
import type { TrainedDay } from './mark-trained.ts';

/** Notes that a client began to train a day: from now on nobody moves or changes it. */
export async function markBegun(ctx: Ctx, { scheduledDayId, clientId }: TrainedDay): Promise<void> {
  permit(ctx, 'assignment:update');
  await ctx.tx
    .update(scheduledDays)
    .set({ begunAt: ctx.now })
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        eq(scheduledDays.id, scheduledDayId),
        eq(scheduledDays.clientId, clientId),
        isNull(scheduledDays.begunAt),
      ),
    );
}
