import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { loadOverrides } from './assignment.tables.ts';
import { lockOpenDay, rewriteDay } from './planned-day.store.ts';
import { getScheduledDay } from './planned-days.queries.ts';

type Load = { readonly id: string; readonly prescriptionId: string };

/** Lets the rule decide the load of an exercise again. */
export async function followRuleAgain(
  ctx: Ctx,
  { id, prescriptionId }: Load,
): Promise<ScheduledDay> {
  permit(ctx, 'assignment:update');
  const day = await lockOpenDay(ctx, { id, ifMatch: null });
  const removed = await ctx.tx
    .delete(loadOverrides)
    .where(
      and(
        eq(loadOverrides.organizationId, ctx.actor.organizationId),
        eq(loadOverrides.scheduledDayId, id),
        eq(loadOverrides.prescriptionId, prescriptionId),
      ),
    )
    .returning();
  const laidOut = day.laidOut.filter((exercise) => exercise.prescriptionId !== prescriptionId);
  if (removed.length > 0) await rewriteDay(ctx, day, { laidOut });
  return getScheduledDay(ctx, id);
}
