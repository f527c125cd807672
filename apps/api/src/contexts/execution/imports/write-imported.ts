import type { Workout } from '@coachme/contracts/execution.words';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { exerciseLogs, setLogs, workouts } from '../execution.tables.ts';
import { canonicalWorkout } from '../sessions/workout.rules.ts';
import { exerciseRows, forgetTraining, setRows, workoutRow } from '../sessions/workout.store.ts';

/** Sessions that an import brings to one client. */
export type ToImport = {
  readonly clientId: string;
  readonly importId: string;
  readonly workouts: readonly Workout[];
};

/** Writes sessions of another app in three statements, however many; records are worked out afterwards, by `rebuildImported`. */
export async function writeImported(
  ctx: Ctx,
  { clientId, importId, workouts: brought }: ToImport,
): Promise<void> {
  permit(ctx, 'workout:log');
  forgetTraining(ctx, clientId);
  const canonical = brought.map(canonicalWorkout);
  await insertRows(
    ctx,
    workouts,
    canonical.map((workout) => ({
      ...workoutRow(ctx, { workout, clientId, revision: 1 }),
      importId,
    })),
  );
  await insertRows(
    ctx,
    exerciseLogs,
    canonical.flatMap((workout) => exerciseRows(ctx, workout, clientId)),
  );
  await insertRows(
    ctx,
    setLogs,
    canonical.flatMap((workout) => setRows(ctx, workout, clientId)),
  );
  for (const { id } of canonical) {
    await ctx.change({ clientId, entity: 'workout', entityId: id, revision: 1 });
  }
}

/** Of these ids, those that a workout has or had, deleted ones too, with whose it is. */
export async function takenWorkoutIds(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<{ id: string; client_id: string }>(sql`
    select id, client_id from execution.workouts where organization_id = ${ctx.actor.organizationId}
      and id = any(${`{${ids.join(',')}}`}::uuid[])`);
  return new Map(rows.map((row) => [row.id, row.client_id]));
}

/** Sessions of another app that are about to come in, by when they begin, as UTC instants. */
type Beginnings = {
  readonly clientId: string;
  /** Sessions of this import are not counted. */
  readonly importId: string;
  readonly startedAt: readonly string[];
};

/**
 * The minutes (`2025-09-15T04:48`, UTC) in which a session of the client begins already between the first and the last of
 * these instants, whatever it is called and wherever it came from: nobody begins two at once, and other apps keep no
 * more than minutes. One pass over that time, however many are asked for.
 */
export async function takenMinutes(
  ctx: Ctx,
  { clientId, importId, startedAt }: Beginnings,
): Promise<ReadonlySet<string>> {
  permit(ctx, 'workout:read');
  const minutes = startedAt.map((instant) => instant.slice(0, 16)).toSorted();
  const [first, last] = [minutes.at(0), minutes.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const { rows } = await ctx.tx.execute<{ minute: string }>(sql`
    select distinct to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI') as minute
    from execution.workouts
    where organization_id = ${ctx.actor.organizationId} and client_id = ${clientId}
      and started_at >= ${`${first}Z`}::timestamptz
      and started_at < ${`${last}Z`}::timestamptz + interval '1 minute'
      and deleted_at is null and import_id is distinct from ${importId}`);
  return new Set(rows.map(({ minute }) => minute));
}
