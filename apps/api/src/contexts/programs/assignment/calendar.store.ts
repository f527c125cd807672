import type { Client } from '@coachme/contracts/clients.contract';
import type { DayMove } from '@coachme/domain/programs/missed-days.rules';
import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import type { AssignmentColumns } from './assignment.store.ts';
import { scheduledDays } from './assignment.tables.ts';

/** A day still to be trained, also while its plan is paused. */
export type OpenDayRow = {
  readonly id: string;
  readonly assignmentId: string;
  readonly date: string;
  readonly setAside: string | null;
};

/** The days of assignments that are still to be trained, oldest first: one statement. */
export async function readOpenDays(
  ctx: Ctx,
  assignmentIds: readonly string[],
): Promise<OpenDayRow[]> {
  if (assignmentIds.length === 0) return [];
  return ctx.tx
    .select({
      id: scheduledDays.id,
      assignmentId: scheduledDays.assignmentId,
      date: scheduledDays.scheduledOn,
      setAside: scheduledDays.setAside,
    })
    .from(scheduledDays)
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        inArray(scheduledDays.assignmentId, [...assignmentIds]),
        isNull(scheduledDays.trainedAt),
        isNull(scheduledDays.begunAt),
        or(isNull(scheduledDays.removedAt), eq(scheduledDays.setAside, 'paused')),
      ),
    )
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id));
}

/** When and on which days a client can train, by their own calendar. */
export function calendarOf(ctx: Ctx, client: Client, { layout }: AssignmentColumns) {
  const today = localDateIn(client.timeZone, ctx.now);
  return { today, layout, trainingDays: client.profile.trainingDays };
}

type Rewrite = {
  readonly clientId: string;
  readonly moves: readonly DayMove[];
  /** Why days without a date leave the plan; null when they come back into it. */
  readonly setAside: 'missed' | 'paused' | null;
};

/** Puts days on other dates and in or out of the plan in one statement, and tells the phone of each. */
export async function rewriteDays(ctx: Ctx, { clientId, moves, setAside }: Rewrite): Promise<void> {
  if (moves.length === 0) return;
  const { rows } = await ctx.tx.execute<{ entityId: string; revision: number; isDeleted: boolean }>(
    sql`update programs.scheduled_days d
      set scheduled_on = coalesce(r.date, d.scheduled_on), revision = d.revision + 1,
        removed_at = case when r.date is null then ${ctx.now.toISOString()}::timestamptz end,
        set_aside = case when r.date is null then ${setAside} end
      from jsonb_to_recordset(${JSON.stringify(moves)}::jsonb) as r(id uuid, date date)
      where d.organization_id = ${ctx.actor.organizationId} and d.client_id = ${clientId} and d.id = r.id
      returning d.id as "entityId", d.revision, d.removed_at is not null as "isDeleted"`,
  );
  for (const day of rows) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
}
