import type { Client } from '@coachme/contracts/clients.contract';
import { and, asc, eq, gte, isNull, lt, lte, ne, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import type { AssignmentColumns } from './assignment.store.ts';
import { programAssignments, scheduledDays } from './assignment.tables.ts';
import { endAssignment } from './end-assignment.ts';
import { tellOfPlan } from './planned-day.store.ts';

/** The program that begins: the others end the day before its first day. */
export type Beginning = {
  readonly client: Client;
  readonly assignmentId: string;
  /** The first and the last of its dates. */
  readonly firstDay: string;
  readonly lastDay: string;
};

/**
 * Ends the programs that a client is on in the days of another, the day before it begins: what is trained until then stays
 * in the plan, nothing follows them, and one that rests or has no day left until then is over at once.
 */
export async function endFormerPrograms(ctx: Ctx, beginning: Beginning): Promise<void> {
  permit(ctx, 'program:assign');
  const { client, firstDay } = beginning;
  const today = localDateIn(client.timeZone, ctx.now);
  for (const former of await lockFormer(ctx, beginning)) {
    const goesOn = former.pausedOn === null && (await hasDays(ctx, former, { today, firstDay }));
    if (goesOn) await shorten(ctx, former, firstDay);
    else await endAssignment(ctx, former.id);
  }
}

async function lockFormer(
  ctx: Ctx,
  { client, assignmentId, firstDay, lastDay }: Beginning,
): Promise<AssignmentColumns[]> {
  return ctx.tx
    .select()
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.clientId, client.id),
        ne(programAssignments.id, assignmentId),
        isNull(programAssignments.endedAt),
        lte(programAssignments.startsOn, lastDay),
        gte(programAssignments.endsOn, firstDay),
      ),
    )
    .orderBy(asc(programAssignments.id))
    .for('update');
}

const openDaysOf = ({ actor }: Ctx, { id }: AssignmentColumns) =>
  and(
    eq(scheduledDays.organizationId, actor.organizationId),
    eq(scheduledDays.assignmentId, id),
    isNull(scheduledDays.trainedAt),
    isNull(scheduledDays.removedAt),
  );

type Until = { readonly today: string; readonly firstDay: string };

/** Whether anything is left to train between today and the day before. */
async function hasDays(ctx: Ctx, former: AssignmentColumns, { today, firstDay }: Until) {
  const { scheduledOn } = scheduledDays;
  const left = await ctx.tx
    .select({ id: scheduledDays.id })
    .from(scheduledDays)
    .where(and(openDaysOf(ctx, former), gte(scheduledOn, today), lt(scheduledOn, firstDay)))
    .limit(1);
  return left.length > 0;
}

/** Takes the days from a date on out of the plan; what is missed until then no longer moves past it. */
async function shorten(ctx: Ctx, former: AssignmentColumns, from: string): Promise<void> {
  const { id: assignmentId, clientId, missedDays } = former;
  const removed = await ctx.tx
    .update(scheduledDays)
    .set({ removedAt: ctx.now, revision: sql`${scheduledDays.revision} + 1` })
    .where(and(openDaysOf(ctx, former), gte(scheduledDays.scheduledOn, from)))
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  for (const day of removed) {
    await ctx.change({ ...day, clientId, entity: 'scheduled-day', isDeleted: true });
  }
  await ctx.tx
    .update(programAssignments)
    .set({ followUpProgramId: null, missedDays: missedDays === 'shift' ? 'keep' : missedDays })
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.id, assignmentId),
      ),
    );
  await tellOfPlan(ctx, { assignmentId, clientId });
}
