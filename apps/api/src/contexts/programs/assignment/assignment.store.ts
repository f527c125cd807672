import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { programAssignments, scheduledDays } from './assignment.tables.ts';

export type AssignmentColumns = typeof programAssignments.$inferSelect;

/** The row of an assignment, or null when this organization has none with the id. */
export async function findAssignment(ctx: Ctx, id: string): Promise<AssignmentColumns | null> {
  const [row] = await ctx.tx
    .select()
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.id, id),
      ),
    );
  return row ?? null;
}

/** Assignments with the days that are still in the plan: one statement for any number of them. */
export async function withDays(
  ctx: Ctx,
  assignments: readonly AssignmentColumns[],
): Promise<ProgramAssignment[]> {
  const days = await readDays(
    ctx,
    assignments.map(({ id }) => id),
  );
  const daysOf = Map.groupBy(days, (day) => day.assignmentId);
  return assignments.map((row) => shownAssignment(row, bare(daysOf.get(row.id))));
}

/** One assignment with its days. */
export async function shownWithDays(ctx: Ctx, row: AssignmentColumns): Promise<ProgramAssignment> {
  return shownAssignment(row, bare(await readDays(ctx, [row.id])));
}

/** An assignment as the contract has it. */
export function shownAssignment(
  row: AssignmentColumns,
  days: ProgramAssignment['days'],
): ProgramAssignment {
  const { id, programId, programTitle, clientId, startsOn, endsOn, weekCount, endedAt } = row;
  const { missedDays, followUpProgramId, pausedOn, cohortId } = row;
  return {
    id,
    programId,
    programTitle,
    clientId,
    startsOn,
    endsOn,
    weekCount,
    missedDays,
    followUpProgramId,
    pausedOn,
    cohortId,
    endedAt: endedAt?.toISOString() ?? null,
    days,
  };
}

async function readDays(ctx: Ctx, assignmentIds: readonly string[]) {
  if (assignmentIds.length === 0) return [];
  return ctx.tx
    .select({
      id: scheduledDays.id,
      assignmentId: scheduledDays.assignmentId,
      date: scheduledDays.scheduledOn,
      weekNumber: scheduledDays.weekNumber,
      name: sql<string>`${scheduledDays.snapshot}->>'name'`,
    })
    .from(scheduledDays)
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        inArray(scheduledDays.assignmentId, [...assignmentIds]),
        isNull(scheduledDays.removedAt),
      ),
    )
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
}

function bare<T extends { assignmentId: string }>(days: readonly T[] = []) {
  return days.map(({ assignmentId, ...day }) => day);
}
