import { and, asc, between, eq, getTableColumns, isNull } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { programAssignments, scheduledDays } from './assignment.tables.ts';
import type { DayColumns } from './planned-day.store.ts';

/** Between these dates, both counted. */
type Stretch = { readonly from: string; readonly to: string };

/** The days in the plan of a client, of assignments that neither ended nor rest, oldest first; kept from other writers. */
export async function readRunningDays(
  ctx: Ctx,
  clientId: string,
  { from, to }: Stretch,
): Promise<DayColumns[]> {
  return ctx.tx
    .select(getTableColumns(scheduledDays))
    .from(scheduledDays)
    .innerJoin(
      programAssignments,
      and(
        eq(programAssignments.organizationId, scheduledDays.organizationId),
        eq(programAssignments.id, scheduledDays.assignmentId),
      ),
    )
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        eq(scheduledDays.clientId, clientId),
        between(scheduledDays.scheduledOn, from, to),
        isNull(scheduledDays.removedAt),
        isNull(programAssignments.endedAt),
        isNull(programAssignments.pausedOn),
      ),
    )
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id))
    .for('update');
}
