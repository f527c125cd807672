import { assignmentEnded } from '@coachme/contracts/programs.events';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type AssignmentColumns, findAssignment, shownWithDays } from './assignment.store.ts';
import { programAssignments, scheduledDays } from './assignment.tables.ts';

/** Ends an assignment today; days not yet trained, today and later, leave the client's plan. */
export async function endAssignment(ctx: Ctx, id: string): Promise<ProgramAssignment> {
  permit(ctx, 'assignment:update');
  const assignment = await findAssignment(ctx, id);
  if (!assignment) throw new AppError('not-found', 'no-such-assignment');
  const client = await clientsFacade.getClient(ctx, assignment.clientId);

  const ended = await stampEnd(ctx, id);
  // Ended once: a repetition finds nothing to do.
  if (ended) {
    await removeDays(ctx, ended, localDateIn(client.timeZone, ctx.now));
    await ctx.publish(assignmentEnded({ assignmentId: id, clientId: client.id }));
  }
  return shownWithDays(ctx, ended ?? assignment);
}

async function stampEnd(ctx: Ctx, id: string): Promise<AssignmentColumns | undefined> {
  const [ended] = await ctx.tx
    .update(programAssignments)
    .set({ endedAt: ctx.now, endedBy: ctx.actor.userId })
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.id, id),
        isNull(programAssignments.endedAt),
      ),
    )
    .returning();
  return ended;
}

/** Leaves tombstones, so that phones drop the days they hold. */
async function removeDays(ctx: Ctx, assignment: AssignmentColumns, today: string): Promise<void> {
  const removed = await ctx.tx
    .update(scheduledDays)
    .set({ removedAt: ctx.now, revision: sql`${scheduledDays.revision} + 1` })
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        eq(scheduledDays.assignmentId, assignment.id),
        gte(scheduledDays.scheduledOn, today),
        isNull(scheduledDays.trainedAt),
        isNull(scheduledDays.removedAt),
      ),
    )
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  await stopWaiting(ctx, assignment);
  for (const day of removed) {
    const { clientId } = assignment;
    await ctx.change({ ...day, clientId, entity: 'scheduled-day', isDeleted: true });
  }
}

/** What rested never comes back: it is over with its plan. */
async function stopWaiting(ctx: Ctx, assignment: AssignmentColumns): Promise<void> {
  await ctx.tx
    .update(scheduledDays)
    .set({ setAside: null })
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        eq(scheduledDays.assignmentId, assignment.id),
        eq(scheduledDays.setAside, 'paused'),
      ),
    );
}
