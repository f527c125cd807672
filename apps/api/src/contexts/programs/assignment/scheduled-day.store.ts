import type { ScheduledDay } from '@coachme/contracts/programs.words';
import type { LoadOverride } from '@coachme/contracts/progression.words';
import { and, asc, eq, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { dayNaming } from '../library/named-day.store.ts';
import { loadOverrides, programAssignments, scheduledDays } from './assignment.tables.ts';

/** A dated day, and whose it is. */
export type ScheduledDayOfClient = ScheduledDay & {
  readonly clientId: string;
  /** When it left the plan; phones are told to drop it. */
  readonly removedAt: Date | null;
};

/** The loads that a coach set for a day, as the contract has them. */
export const overridesOfDay = sql<LoadOverride[]>`coalesce((
  select jsonb_agg(jsonb_build_object('prescriptionId', o.prescription_id, 'loadKg', o.load_kg, 'note', o.note)
    order by o.prescription_id)
  from ${loadOverrides} o where o.organization_id = ${scheduledDays.organizationId}
    and o.scheduled_day_id = ${scheduledDays.id}), '[]')`;

/** Dated days in the reader's language, oldest first. */
export async function readDays(ctx: Ctx, where: SQL | undefined): Promise<ScheduledDayOfClient[]> {
  const named = await dayNaming(ctx);
  const days = await ctx.tx
    .select({
      id: scheduledDays.id,
      clientId: scheduledDays.clientId,
      assignmentId: scheduledDays.assignmentId,
      programTitle: programAssignments.programTitle,
      date: scheduledDays.scheduledOn,
      weekNumber: scheduledDays.weekNumber,
      dayNumber: scheduledDays.dayNumber,
      day: scheduledDays.snapshot,
      laidOut: scheduledDays.laidOut,
      overrides: overridesOfDay,
      lighter: scheduledDays.lighter,
      missedDays: programAssignments.missedDays,
      removedAt: scheduledDays.removedAt,
      revision: scheduledDays.revision,
    })
    .from(scheduledDays)
    .innerJoin(
      programAssignments,
      and(
        eq(programAssignments.organizationId, scheduledDays.organizationId),
        eq(programAssignments.id, scheduledDays.assignmentId),
      ),
    )
    .where(and(eq(scheduledDays.organizationId, ctx.actor.organizationId), where))
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
  return days.map((row) => ({ ...row, day: named(row.day) }));
}
