import type { Deload } from '@coachme/contracts/deloads.contract';
import { deloadDecided } from '@coachme/contracts/programs.events';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { and, asc, eq, gte, inArray, isNull, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { scheduledDays } from '../assignment/assignment.tables.ts';
import { lockRunning } from '../assignment/assignment-row.store.ts';
import { tellOfPlan } from '../assignment/planned-day.store.ts';
import { type DeloadColumns, lockDeload, readDeload, stampDeload } from './deload.store.ts';
import { deloadDays } from './deload.tables.ts';

type Decision = { readonly id: string; readonly isAccepted: boolean };

/** Makes the client's coming week lighter, or leaves it as it is; only ever because a coach says so. */
export async function decideDeload(ctx: Ctx, { id, isAccepted }: Decision): Promise<Deload> {
  permit(ctx, 'assignment:update');
  const deload = await lockDeload(ctx, id);
  const { clientId, assignmentId } = deload;
  // Decided once: the same answer again finds nothing to do.
  if (deload.decidedAt) {
    if (deload.isAccepted === isAccepted) return readDeload(ctx, id);
    throw new AppError('conflict', 'deload-decided');
  }
  await lockRunning(ctx, assignmentId);
  const week = isAccepted ? await lighten(ctx, deload) : null;
  await ctx.publish(deloadDecided({ deloadId: id, assignmentId, clientId, isAccepted }));
  return stampDeload(ctx, id, {
    isAccepted,
    decidedAt: ctx.now,
    decidedBy: ctx.actor.userId,
    fromOn: week?.from ?? null,
    toOn: week?.to ?? null,
  });
}

/** Seven days from the next open one on; what the coach already wrote lighter stays as it is. */
async function lighten(ctx: Ctx, { id: deloadId, clientId, assignmentId }: DeloadColumns) {
  const { organizationId } = ctx.actor;
  const client = await clientsFacade.getClient(ctx, clientId);
  const today = localDateIn(client.timeZone, ctx.now);
  const isOpen = and(
    eq(scheduledDays.organizationId, organizationId),
    eq(scheduledDays.assignmentId, assignmentId),
    isNull(scheduledDays.begunAt),
    isNull(scheduledDays.trainedAt),
    isNull(scheduledDays.removedAt),
    gte(scheduledDays.scheduledOn, today),
  );
  const open = await ctx.tx
    .select({ id: scheduledDays.id, on: scheduledDays.scheduledOn, lighter: scheduledDays.lighter })
    .from(scheduledDays)
    .where(isOpen)
    .orderBy(asc(scheduledDays.scheduledOn))
    .for('update');
  const [next] = open;
  if (!next) throw new AppError('conflict', 'no-open-days');
  const week = { from: next.on, to: addDays(next.on, 6) };
  const before = open
    .filter(({ on, lighter }) => on <= week.to && lighter !== 'written')
    .map(({ id: scheduledDayId, lighter }) => ({
      organizationId,
      deloadId,
      scheduledDayId,
      lighter,
    }));
  await insertRows(ctx, deloadDays, before);
  const ids = before.map(({ scheduledDayId }) => scheduledDayId);
  const changed = await ctx.tx
    .update(scheduledDays)
    .set({ lighter: 'decided', revision: sql`${scheduledDays.revision} + 1` })
    .where(and(eq(scheduledDays.organizationId, organizationId), inArray(scheduledDays.id, ids)))
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  for (const day of changed) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
  // Whoever follows the plan works out its loads anew.
  await tellOfPlan(ctx, { assignmentId, clientId });
  return week;
}
