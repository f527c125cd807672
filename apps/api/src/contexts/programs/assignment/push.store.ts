import type { PushEffect } from '@coachme/contracts/assignments.words';
import type { Client } from '@coachme/contracts/clients.contract';
import type { Program } from '@coachme/contracts/programs.words';
import { and, eq, inArray } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import type { Ctx } from '#platform/db/work';
import type { AssignmentColumns } from './assignment.store.ts';
import { scheduledDays } from './assignment.tables.ts';
import { calendarOf } from './calendar.store.ts';
import { planDays } from './plan.rules.ts';
import { type Push, pushed, type StandingDay } from './push.rules.ts';

/** What the program would do to one assignment now. */
export type PushToAssignment = {
  readonly assignment: AssignmentColumns;
  readonly client: Client;
  readonly push: Push;
};

/** Works out the push for assignments of a program, in three statements; those of clients not seen are left out. */
export async function readPushes(
  ctx: Ctx,
  program: Program,
  assignments: readonly AssignmentColumns[],
): Promise<PushToAssignment[]> {
  const clients = await clientsFacade.clientsByIds(ctx, [
    ...new Set(assignments.map(({ clientId }) => clientId)),
  ]);
  const clientOf = new Map(clients.map((client) => [client.id, client]));
  const days = Map.groupBy(
    await readStanding(
      ctx,
      assignments.map(({ id }) => id),
    ),
    (day) => day.assignmentId,
  );
  return assignments.flatMap((assignment) => {
    const client = clientOf.get(assignment.clientId);
    if (!client) return [];
    const { today, layout, trainingDays } = calendarOf(ctx, client, assignment);
    const { startsOn } = assignment;
    const plan = planDays({ weeks: program.weeks, layout, startsOn, trainingDays });
    const push = pushed(days.get(assignment.id) ?? [], plan.ok ? plan.days : [], today);
    return plan.ok ? [{ assignment, client, push }] : [];
  });
}

/** A push in figures. */
export function effectOf({ assignment, client, push }: PushToAssignment): PushEffect {
  return {
    assignmentId: assignment.id,
    clientId: client.id,
    clientName: client.name,
    changedCount: push.changed.length,
    addedCount: push.added.length,
    removedCount: push.removedIds.length,
    keptCount: push.keptCount,
  };
}

async function readStanding(
  ctx: Ctx,
  assignmentIds: readonly string[],
): Promise<(StandingDay & { assignmentId: string })[]> {
  if (assignmentIds.length === 0) return [];
  const { id, assignmentId, weekNumber, dayNumber, snapshot } = scheduledDays;
  const { trainedAt, begunAt, removedAt, setAside, changedAt } = scheduledDays;
  return ctx.tx
    .select({
      ...{ id, assignmentId, weekNumber, dayNumber, snapshot },
      ...{ trainedAt, begunAt, removedAt, setAside, changedAt },
    })
    .from(scheduledDays)
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        inArray(scheduledDays.assignmentId, [...assignmentIds]),
      ),
    );
}
