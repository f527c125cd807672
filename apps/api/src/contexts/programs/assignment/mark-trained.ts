import { and, eq, isNull, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { scheduledDays } from './assignment.tables.ts';

export type TrainedDay = { readonly scheduledDayId: string; readonly clientId: string };

/** Notes that a client trained a day; one that had left the plan meanwhile comes back, since it was done. */
export async function markTrained(
  ctx: Ctx,
  { scheduledDayId, clientId }: TrainedDay,
): Promise<void> {
  permit(ctx, 'assignment:update');
  const isDay = and(
    eq(scheduledDays.organizationId, ctx.actor.organizationId),
    eq(scheduledDays.id, scheduledDayId),
    eq(scheduledDays.clientId, clientId),
  );
  const [marked] = await ctx.tx
    .update(scheduledDays)
    .set({ trainedAt: ctx.now })
    .where(and(isDay, isNull(scheduledDays.trainedAt)))
    .returning({ removedAt: scheduledDays.removedAt });
  if (!marked?.removedAt) return;
  const restored = await ctx.tx
    .update(scheduledDays)
    .set({ removedAt: null, setAside: null, revision: sql`${scheduledDays.revision} + 1` })
    .where(isDay)
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  for (const day of restored) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
}
