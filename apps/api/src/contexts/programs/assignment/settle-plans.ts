import type { Client } from '@coachme/contracts/clients.contract';
import { movesAfterMissing } from '@coachme/domain/programs/missed-days.rules';
import { and, eq, isNotNull, isNull, ne, or } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { every } from '#platform/jobs/schedules';
import type { Platform } from '#platform/platform';
import type { AssignmentColumns } from './assignment.store.ts';
import { programAssignments } from './assignment.tables.ts';
import { calendarOf, type OpenDayRow, readOpenDays, rewriteDays } from './calendar.store.ts';
import { followUp } from './follow-up.ts';
import { tellOfPlan } from './planned-day.store.ts';

/** Once an hour, so that every time zone has its midnight. */
export const settlingPlans = every('programs.settle-plans', '11 * * * *', settleAllPlans);

/** Does for every organization what its plans ask for when days pass. */
export async function settleAllPlans({
  pools,
  work,
}: Pick<Platform, 'pools' | 'work'>): Promise<void> {
  const { rows } = await pools.relay.query(
    `select distinct organization_id as id from programs.program_assignments
     where ended_at is null and (missed_days <> 'keep' or follow_up_program_id is not null)`,
  );
  for (const { id } of rows.map((row) => z.object({ id: z.uuid() }).parse(row))) {
    await work.runAsSystem(id, 'programs.settle-plans', settlePlans);
  }
}

/** Moves or drops what was missed, by each assignment's policy, and gives the program that follows. */
export async function settlePlans(ctx: Ctx): Promise<void> {
  permit(ctx, 'assignment:update');
  const assignments = await readWatched(ctx);
  const clients = await clientsFacade.clientsByIds(ctx, [
    ...new Set(assignments.map(({ clientId }) => clientId)),
  ]);
  const clientOf = new Map(clients.map((client) => [client.id, client]));
  const days = Map.groupBy(
    await readOpenDays(
      ctx,
      assignments.map(({ id }) => id),
    ),
    (day) => day.assignmentId,
  );
  for (const assignment of assignments) {
    const client = clientOf.get(assignment.clientId);
    const open = days.get(assignment.id) ?? [];
    if (client && client.status !== 'archived') await settle(ctx, { assignment, client, open });
  }
}

type ToSettle = {
  readonly assignment: AssignmentColumns;
  readonly client: Client;
  readonly open: readonly OpenDayRow[];
};

async function settle(ctx: Ctx, { assignment, client, open }: ToSettle): Promise<void> {
  const { id: assignmentId, clientId, missedDays, pausedOn } = assignment;
  const calendar = calendarOf(ctx, client, assignment);
  if (pausedOn !== null) return;
  const moves = movesAfterMissing(open, missedDays, calendar);
  if (moves.length > 0) {
    await rewriteDays(ctx, { clientId, moves, setAside: 'missed' });
    await tellOfPlan(ctx, { assignmentId, clientId });
  }
  const isShifting = missedDays === 'shift' && open.length > 0;
  const isOver = open.length === 0 || assignment.endsOn < calendar.today;
  if (isOver && !isShifting) await followUp(ctx, assignment, calendar.today);
}

/** Assignments whose plan does something by itself. */
async function readWatched(ctx: Ctx): Promise<AssignmentColumns[]> {
  return ctx.tx
    .select()
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        isNull(programAssignments.endedAt),
        or(
          ne(programAssignments.missedDays, 'keep'),
          and(
            isNotNull(programAssignments.followUpProgramId),
            isNull(programAssignments.followedUpBy),
          ),
        ),
      ),
    );
}
