import { planChanged } from '@coachme/contracts/programs.events';
import { and, eq, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { scheduledDays } from './assignment.tables.ts';
import { refusalToChange } from './day-change.rules.ts';
import { readPlannedDay } from './planned-days.queries.ts';

export type DayColumns = typeof scheduledDays.$inferSelect;
export type DayAsked = { readonly id: string; readonly ifMatch: number | null };

/** The row of a dated day whose client the actor sees, kept from other writers until the unit of work ends. */
export async function lockDay(ctx: Ctx, { id, ifMatch }: DayAsked): Promise<DayColumns> {
  const [day] = await ctx.tx.select().from(scheduledDays).where(isDay(ctx, id)).for('update');
  if (!day) throw new AppError('not-found', 'no-such-day');
  await clientsFacade.requireClientVisible(ctx, day.clientId);
  if (ifMatch !== null && ifMatch !== day.revision) {
    throw new AppError('stale', 'day-changed', { current: await readPlannedDay(ctx, id) });
  }
  return day;
}

/** The same, refused when it was begun, trained or left the plan. */
export async function lockOpenDay(ctx: Ctx, asked: DayAsked): Promise<DayColumns> {
  const day = await lockDay(ctx, asked);
  const refusal = refusalToChange(day);
  if (refusal) throw new AppError('conflict', refusal);
  return day;
}

/** Writes a locked day, counts its revision up and tells the phone and whoever follows the plan. */
export async function rewriteDay(
  ctx: Ctx,
  day: DayColumns,
  changes: Partial<typeof scheduledDays.$inferInsert>,
): Promise<void> {
  const { id: entityId, clientId, assignmentId } = day;
  const revision = day.revision + 1;
  await ctx.tx
    .update(scheduledDays)
    .set({ ...changes, revision })
    .where(isDay(ctx, day.id));
  const { removedAt } = { ...day, ...changes };
  const isDeleted = removedAt !== null;
  await ctx.change({ clientId, entity: 'scheduled-day', entityId, revision, isDeleted });
  await tellOfPlan(ctx, { assignmentId, clientId });
}

/** Keeps the last date of an assignment true, and says that its days changed. */
export async function tellOfPlan(
  ctx: Ctx,
  { assignmentId, clientId }: { assignmentId: string; clientId: string },
): Promise<void> {
  const { organizationId } = ctx.actor;
  await ctx.tx.execute(sql`
    update programs.program_assignments a set ends_on = coalesce((
        select max(d.scheduled_on) from programs.scheduled_days d
        where d.organization_id = a.organization_id and d.assignment_id = a.id and d.removed_at is null),
      a.ends_on)
    where a.organization_id = ${organizationId} and a.id = ${assignmentId}`);
  await ctx.publish(planChanged({ assignmentId, clientId }));
}

function isDay(ctx: Ctx, id: string) {
  return and(eq(scheduledDays.organizationId, ctx.actor.organizationId), eq(scheduledDays.id, id));
}
