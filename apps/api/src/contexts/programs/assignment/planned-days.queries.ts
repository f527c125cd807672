import type { assignmentsContract } from '@coachme/contracts/assignments.contract';
import type { PlannedDay } from '@coachme/contracts/assignments.words';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import { and, asc, between, eq, inArray, isNull, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { programAssignments, scheduledDays } from './assignment.tables.ts';
import { readDays } from './scheduled-day.store.ts';

const DayCursor = z.tuple([z.iso.date(), z.uuid()]);

/** The days of a client's plan between two dates, oldest first; those that were skipped or rest can come back. */
export async function listPlannedDays(
  ctx: Ctx,
  { query }: Input<typeof assignmentsContract.listPlannedDays>,
): Promise<Page<PlannedDay>> {
  permit(ctx, 'assignment:read');
  const { clientId, from, to, limit } = query;
  const client = await clientsFacade.getClientToRead(ctx, clientId, 'training');
  const after = readCursor(query.cursor, DayCursor);
  const { scheduledOn, id } = scheduledDays;
  const rows = await readPlannedDays(
    ctx,
    and(
      eq(scheduledDays.clientId, clientId),
      between(scheduledOn, from, to),
      or(
        isNull(scheduledDays.removedAt),
        inArray(scheduledDays.setAside, ['skipped', 'missed', 'paused']),
      ),
      after ? sql`(${scheduledOn}, ${id}) > (${after[0]}::date, ${after[1]}::uuid)` : undefined,
    ),
    limit + 1,
  );
  const isShared = client.shared.includes('training');
  // What was done is the client's to share; what was planned is the coach's own.
  const shown = rows.map((day) => (isShared ? day : { ...day, state: plannedState(day.state) }));
  return pageOf(shown, limit, (day) => [day.date, day.id]);
}

/** One dated day in full; for whom may see its client. */
export async function getScheduledDay(ctx: Ctx, id: string): Promise<ScheduledDay> {
  permit(ctx, 'assignment:read');
  const [day] = await readDays(ctx, eq(scheduledDays.id, id));
  if (!day) throw new AppError('not-found', 'no-such-day');
  await clientsFacade.requireClientVisible(ctx, day.clientId);
  return day;
}

/** One day as a calendar shows it. */
export async function readPlannedDay(ctx: Ctx, id: string): Promise<PlannedDay> {
  const [day] = await readPlannedDays(ctx, eq(scheduledDays.id, id), 1);
  if (!day) throw new AppError('not-found', 'no-such-day');
  return day;
}

/** Days as a calendar shows them, oldest first: one statement. */
export async function readPlannedDays(
  ctx: Ctx,
  where: SQL | undefined,
  limit: number,
): Promise<PlannedDay[]> {
  const rows = await ctx.tx
    .select({
      id: scheduledDays.id,
      clientId: scheduledDays.clientId,
      assignmentId: scheduledDays.assignmentId,
      programTitle: programAssignments.programTitle,
      date: scheduledDays.scheduledOn,
      weekNumber: scheduledDays.weekNumber,
      dayNumber: scheduledDays.dayNumber,
      name: sql<string>`${scheduledDays.snapshot}->>'name'`,
      exerciseCount: sql<number>`jsonb_array_length(jsonb_path_query_array(${scheduledDays.snapshot}, '$.groups[*].prescriptions[*]'))`,
      setCount: sql<number>`jsonb_array_length(jsonb_path_query_array(${scheduledDays.snapshot}, '$.groups[*].prescriptions[*].sets[*]'))`,
      trainedAt: scheduledDays.trainedAt,
      begunAt: scheduledDays.begunAt,
      removedAt: scheduledDays.removedAt,
      setAside: scheduledDays.setAside,
      changedAt: scheduledDays.changedAt,
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
    .orderBy(asc(scheduledDays.scheduledOn), asc(scheduledDays.id))
    .limit(limit);
  return rows.map(({ trainedAt, begunAt, removedAt, setAside, changedAt, ...day }) => ({
    ...day,
    state: stateOf({ trainedAt, begunAt, setAside: removedAt ? setAside : null }),
    isOwnCopy: changedAt !== null,
  }));
}

type Stamps = Pick<typeof scheduledDays.$inferSelect, 'trainedAt' | 'begunAt' | 'setAside'>;

function stateOf({ trainedAt, begunAt, setAside }: Stamps): PlannedDay['state'] {
  if (trainedAt) return 'trained';
  if (begunAt) return 'begun';
  switch (setAside) {
    case 'paused':
    case 'missed':
      return setAside;
    case null:
      return 'open';
    default:
      return 'skipped';
  }
}

function plannedState(state: PlannedDay['state']): PlannedDay['state'] {
  return state === 'trained' || state === 'begun' ? 'open' : state;
}
