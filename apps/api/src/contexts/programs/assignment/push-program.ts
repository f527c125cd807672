import type { PushEffect } from '@coachme/contracts/assignments.words';
import { layOutDay } from '@coachme/domain/progression/lay-out.rules';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { loadProgram } from '../authoring/program.store.ts';
import type { AssignmentColumns } from './assignment.store.ts';
import { programAssignments, scheduledDays } from './assignment.tables.ts';
import { tellOfPlan } from './planned-day.store.ts';
import { isEmptyPush, type Push } from './push.rules.ts';
import { effectOf, readPushes } from './push.store.ts';

type Asked = { readonly programId: string; readonly assignmentIds: readonly string[] };

/** Gives running assignments the present content of their program, for the days that were not begun. */
export async function pushProgram(
  ctx: Ctx,
  { programId, assignmentIds }: Asked,
): Promise<{ items: PushEffect[] }> {
  permit(ctx, 'program:assign');
  const program = await loadProgram(ctx, programId);
  const assignments = await ctx.tx
    .select()
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.programId, programId),
        inArray(programAssignments.id, [...assignmentIds]),
        isNull(programAssignments.endedAt),
      ),
    )
    .for('update');
  const pushes = await readPushes(ctx, program, assignments);
  for (const { assignment, push } of pushes) {
    if (!isEmptyPush(push)) await write(ctx, assignment, push);
  }
  return { items: pushes.map(effectOf) };
}

async function write(ctx: Ctx, assignment: AssignmentColumns, push: Push): Promise<void> {
  const { id: assignmentId, clientId } = assignment;
  await rewrite(ctx, clientId, push);
  await remove(ctx, clientId, push.removedIds);
  await add(ctx, assignment, push.added);
  await tellOfPlan(ctx, { assignmentId, clientId });
}

async function rewrite(ctx: Ctx, clientId: string, { changed }: Push): Promise<void> {
  if (changed.length === 0) return;
  const days = changed.map((day) => ({
    ...day,
    laidOut: layOutDay(day.snapshot, new Map(), { lighter: day.lighter }),
  }));
  const { rows } = await ctx.tx.execute<{ entityId: string; revision: number; isDeleted: boolean }>(
    // What a day is once a lighter week is taken back follows the program too.
    sql`with r as (
        select * from jsonb_to_recordset(${JSON.stringify(days)}::jsonb)
          as r(id uuid, snapshot jsonb, "laidOut" jsonb, "weekNumber" integer, "dayNumber" integer,
            lighter text)),
      before as (
        update programs.deload_days b set lighter = r.lighter from r
        where b.organization_id = ${ctx.actor.organizationId} and b.scheduled_day_id = r.id)
      update programs.scheduled_days d
      set snapshot = r.snapshot, laid_out = r."laidOut", week_number = r."weekNumber",
        day_number = r."dayNumber", lighter = case when d.lighter = 'decided' then d.lighter else r.lighter end,
        revision = d.revision + 1
      from r
      where d.organization_id = ${ctx.actor.organizationId} and d.id = r.id
      returning d.id as "entityId", d.revision, d.removed_at is not null as "isDeleted"`,
  );
  for (const day of rows) await ctx.change({ ...day, clientId, entity: 'scheduled-day' });
}

async function remove(ctx: Ctx, clientId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const removed = await ctx.tx
    .update(scheduledDays)
    .set({
      removedAt: ctx.now,
      setAside: 'pushed',
      revision: sql`${scheduledDays.revision} + 1`,
    })
    .where(
      and(
        eq(scheduledDays.organizationId, ctx.actor.organizationId),
        inArray(scheduledDays.id, [...ids]),
      ),
    )
    .returning({ entityId: scheduledDays.id, revision: scheduledDays.revision });
  for (const day of removed) {
    await ctx.change({ ...day, clientId, entity: 'scheduled-day', isDeleted: true });
  }
}

/** New days of a plan that rests wait with the others. */
async function add(ctx: Ctx, assignment: AssignmentColumns, added: Push['added']): Promise<void> {
  const { id: assignmentId, clientId, pausedOn } = assignment;
  const isResting = pausedOn !== null;
  const days = added.map(({ day: snapshot, date: scheduledOn, ...numbers }) => ({
    ...numbers,
    id: ctx.newId(),
    organizationId: ctx.actor.organizationId,
    assignmentId,
    clientId,
    scheduledOn,
    snapshot,
    laidOut: layOutDay(snapshot, new Map(), { lighter: numbers.lighter }),
    removedAt: isResting ? ctx.now : null,
    setAside: isResting ? ('paused' as const) : null,
    revision: 1,
    createdAt: ctx.now,
  }));
  await insertRows(ctx, scheduledDays, days);
  if (isResting) return;
  for (const { id: entityId } of days) {
    await ctx.change({ clientId, entity: 'scheduled-day', entityId, revision: 1 });
  }
}
