import type { Deload } from '@coachme/contracts/deloads.contract';
import { deloadDecided } from '@coachme/contracts/programs.events';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import { and, asc, eq, gte, isNull, lte, ne, or, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { scheduledDays } from '../assignment/assignment.tables.ts';
import { lockRunning } from '../assignment/assignment-row.store.ts';
import { tellOfPlan } from '../assignment/planned-day.store.ts';
import { deloads } from './deload.tables.ts';
import { shownDeload } from './deloads.queries.ts';

type Decision = { readonly id: string; readonly isAccepted: boolean };

/** Makes the client's coming week lighter, or leaves it as it is; only ever because a coach says so. */
export async function decideDeload(ctx: Ctx, { id, isAccepted }: Decision): Promise<Deload> {
  permit(ctx, 'assignment:update');
  const isDeload = and(eq(deloads.organizationId, ctx.actor.organizationId), eq(deloads.id, id));
  const [deload] = await ctx.tx.select().from(deloads).where(isDeload).for('update');
  if (!deload) throw new AppError('not-found', 'no-such-deload');
  const { clientId, assignmentId } = deload;
  await clientsFacade.requireClientVisible(ctx, clientId);
  // Decided once: the same answer again finds nothing to do.
  if (deload.decidedAt) {
    if (deload.isAccepted === isAccepted) return shownDeload(deload);
    throw new AppError('conflict', 'deload-decided');
  }
  await lockRunning(ctx, assignmentId);
  const week = isAccepted ? await lighten(ctx, { clientId, assignmentId }) : null;
  const [decided] = await ctx.tx
    .update(deloads)
    .set({
      isAccepted,
      decidedAt: ctx.now,
      decidedBy: ctx.actor.userId,
      fromOn: week?.from ?? null,
      toOn: week?.to ?? null,
    })
    .where(isDeload)
    .returning();
  if (!decided) throw new AppError('not-found', 'no-such-deload');
  await ctx.publish(deloadDecided({ deloadId: id, assignmentId, clientId, isAccepted }));
  return shownDeload(decided);
}

type Whose = { readonly clientId: string; readonly assignmentId: string };

/** Seven days from the next open one on; what the coach already wrote lighter stays as it is. */
async function lighten(ctx: Ctx, { clientId, assignmentId }: Whose) {
  const client = await clientsFacade.getClient(ctx, clientId);
  const today = localDateIn(client.timeZone, ctx.now);
  const isOpen = and(
    eq(scheduledDays.organizationId, ctx.actor.organizationId),
    eq(scheduledDays.assignmentId, assignmentId),
    isNull(scheduledDays.begunAt),
    isNull(scheduledDays.trainedAt),
    isNull(scheduledDays.removedAt),
    gte(scheduledDays.scheduledOn, today),
  );
  const [next] = await ctx.tx
    .select({ from: scheduledDays.scheduledOn })
    .from(scheduledDays)
    .where(isOpen)
    .orderBy(asc(scheduledDays.scheduledOn))
    .limit(1);
  if (!next) throw new AppError('conflict', 'no-open-days');
  const week = { from: next.from, to: addDays(next.from, 6) };
  const changed = await ctx.tx
    .update(scheduledDays)
    .set({ lighter: 'decided', revision: sql`${scheduledDays.revision} + 1` })
    .where(
      and(
        isOpen,
        lte(scheduledDays.scheduledOn, week.to),
        or(isNull(scheduledDays.lighter), ne(scheduledDays.lighter, 'written')),
      ),
    )
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  for (const day of changed) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
  // Whoever follows the plan works out its loads anew.
  await tellOfPlan(ctx, { assignmentId, clientId });
  return week;
}
