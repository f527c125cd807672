import type { Deload } from '@coachme/contracts/deloads.contract';
import { deloadTakenBack } from '@coachme/contracts/programs.events';
import { and, eq, inArray, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { scheduledDays } from '../assignment/assignment.tables.ts';
import { lockRunning } from '../assignment/assignment-row.store.ts';
import { tellOfPlan } from '../assignment/planned-day.store.ts';
import { type DeloadColumns, lockDeload, readDeload, stampDeload } from './deload.store.ts';
import { deloadDays } from './deload.tables.ts';

/**
 * Takes an accepted lighter week back as long as none of its sessions was begun: its days are what they were, and the
 * proposal waits for the coach as before.
 */
export async function takeBackDeload(ctx: Ctx, id: string): Promise<Deload> {
  permit(ctx, 'assignment:update');
  const deload = await lockDeload(ctx, id);
  // Taken back once: a repetition finds nothing to do.
  if (deload.decidedAt === null && deload.takenBackAt) return readDeload(ctx, id);
  if (!deload.isAccepted) throw new AppError('conflict', 'deload-not-accepted');
  const { clientId, assignmentId } = deload;
  await lockRunning(ctx, assignmentId);
  await restore(ctx, deload);
  await ctx.publish(deloadTakenBack({ deloadId: id, assignmentId, clientId }));
  const undecided = {
    isAccepted: null,
    decidedAt: null,
    decidedBy: null,
    fromOn: null,
    toOn: null,
  };
  const takenBack = { takenBackAt: ctx.now, takenBackBy: ctx.actor.userId };
  return stampDeload(ctx, id, { ...undecided, ...takenBack });
}

/** Whatever else the coach changed of the days meanwhile, their exercises or their dates, stays. */
async function restore(ctx: Ctx, { id, clientId, assignmentId }: DeloadColumns): Promise<void> {
  const { organizationId } = ctx.actor;
  const isOfDeload = and(
    eq(deloadDays.organizationId, organizationId),
    eq(deloadDays.deloadId, id),
  );
  const dayIds = ctx.tx
    .select({ id: deloadDays.scheduledDayId })
    .from(deloadDays)
    .where(isOfDeload);
  // Whoever begins one of them now waits until it is settled, or is seen here.
  const days = await ctx.tx
    .select({ begunAt: scheduledDays.begunAt, trainedAt: scheduledDays.trainedAt })
    .from(scheduledDays)
    .where(and(eq(scheduledDays.organizationId, organizationId), inArray(scheduledDays.id, dayIds)))
    .for('update');
  const isBegun = days.some(({ begunAt, trainedAt }) => begunAt !== null || trainedAt !== null);
  if (isBegun) throw new AppError('conflict', 'deload-begun');
  const { rows } = await ctx.tx.execute<{ entityId: string; revision: number; isDeleted: boolean }>(
    sql`update programs.scheduled_days d set lighter = b.lighter, revision = d.revision + 1
      from programs.deload_days b
      where d.organization_id = ${organizationId} and b.organization_id = d.organization_id
        and b.deload_id = ${id} and d.id = b.scheduled_day_id
      returning d.id as "entityId", d.revision, d.removed_at is not null as "isDeleted"`,
  );
  for (const day of rows) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
  await ctx.tx.delete(deloadDays).where(isOfDeload);
  // Whoever follows the plan works out its loads anew.
  await tellOfPlan(ctx, { assignmentId, clientId });
}
