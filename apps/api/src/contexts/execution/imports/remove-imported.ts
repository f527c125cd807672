import { type SQL, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { rebuildRecords } from '../records/records.store.ts';
import { forgetTraining } from '../sessions/workout.store.ts';

/** Where an import's sessions lie: whose they are, and which import it was. */
export type Imported = { readonly clientId: string; readonly importId: string };

/** Before every session there is. */
const beforeAll = { startedAt: '-infinity', workoutId: '00000000-0000-0000-0000-000000000000' };

/**
 * The ids of an import's sessions as one value, which each index can look up. Joined, the database reads all that the
 * organization ever logged once for each session, as long as it counts what was just written as one row.
 */
const sessionsOf = (ctx: Ctx, importId: string, more: SQL = sql``): SQL => sql`array(
  select id from execution.workouts
  where organization_id = ${ctx.actor.organizationId} and import_id = ${importId} ${more})`;

/** Works out the records of everything that an import brought, as if its sessions had been logged in their time. */
export async function rebuildImported(ctx: Ctx, { clientId, importId }: Imported): Promise<void> {
  permit(ctx, 'workout:log');
  const { rows } = await ctx.tx.execute<{ exercise_id: string }>(sql`
    select distinct exercise_id from execution.exercise_logs
    where organization_id = ${ctx.actor.organizationId} and workout_id = any(${sessionsOf(ctx, importId)})`);
  const exerciseIds = rows.map((row) => row.exercise_id);
  await rebuildRecords(ctx, { clientId, exerciseIds, from: beforeAll });
}

/**
 * Takes back every session of an import that nobody changed since, as if it had never come, and works out the records
 * again. Answers how many it left alone.
 */
export async function removeImported(
  ctx: Ctx,
  { clientId, importId }: Imported,
): Promise<{ readonly kept: number }> {
  permit(ctx, 'workout:delete');
  forgetTraining(ctx, clientId);
  const { organizationId } = ctx.actor;
  const untouched = sql`organization_id = ${organizationId} and import_id = ${importId} and revision = 1`;
  const { rows: cleared } = await ctx.tx.execute<{ exercise_id: string }>(sql`
    with gone as (
      delete from execution.exercise_logs
      where organization_id = ${organizationId}
        and workout_id = any(${sessionsOf(ctx, importId, sql`and revision = 1`)})
      returning exercise_id)
    select distinct exercise_id from gone`);
  const exerciseIds = cleared.map((row) => row.exercise_id);
  await rebuildRecords(ctx, { clientId, exerciseIds, from: beforeAll });
  const { rows: removed } = await ctx.tx.execute<{ id: string }>(
    sql`delete from execution.workouts where ${untouched} returning id`,
  );
  for (const { id } of removed) {
    const change = { clientId, entity: 'workout', entityId: id, revision: 2 } as const;
    await ctx.change({ ...change, isDeleted: true });
  }
  const { rows } = await ctx.tx.execute<{ kept: number }>(sql`
    select count(*)::int as kept from execution.workouts
    where organization_id = ${organizationId} and import_id = ${importId} and deleted_at is null`);
  return { kept: rows[0]?.kept ?? 0 };
}

/** Of these exercises, those that somebody has trained. */
export async function trainedExerciseIds(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  permit(ctx, 'workout:read');
  if (ids.length === 0) return new Set();
  const { rows } = await ctx.tx.execute<{ exercise_id: string }>(sql`
    select distinct exercise_id from execution.exercise_logs
    where organization_id = ${ctx.actor.organizationId} and exercise_id = any(${`{${ids.join(',')}}`}::uuid[])`);
  return new Set(rows.map((row) => row.exercise_id));
}
