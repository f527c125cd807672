import { assignmentTrained } from '@coachme/contracts/programs.events';
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
    .returning({
      removedAt: scheduledDays.removedAt,
      assignmentId: scheduledDays.assignmentId,
      // The names of the row that was changed are written out: within the query below they would be its own.
      isLast: sql<boolean>`not exists (select from programs.scheduled_days o
        where o.organization_id = scheduled_days.organization_id
          and o.assignment_id = scheduled_days.assignment_id and o.id <> scheduled_days.id
          and o.trained_at is null and o.removed_at is null)`,
    });
  if (!marked) return;
  const { assignmentId } = marked;
  if (marked.isLast) await ctx.publish(assignmentTrained({ assignmentId, clientId }));
  if (!marked.removedAt) return;
  const restored = await ctx.tx
    .update(scheduledDays)
    .set({ removedAt: null, setAside: null, revision: sql`${scheduledDays.revision} + 1` })
    .where(isDay)
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  for (const day of restored) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
}
