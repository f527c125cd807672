import { createHash } from 'node:crypto';
import { personalRecordSet } from '@coachme/contracts/execution.events';
import type { SetLog } from '@coachme/domain/session/set-log.rules';
import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { type KnownBest, type RecordRow, recordsFrom } from './records.rules.ts';

/** Where to begin again: records of sessions from here on may have changed, earlier ones cannot. */
export type From = { readonly startedAt: string; readonly workoutId: string };
export type Rebuild = {
  readonly clientId: string;
  readonly exerciseIds: readonly string[];
  readonly from: From;
};

type Session = {
  exerciseId: string;
  exerciseName: string;
  workoutId: string;
  startedAt: string;
  localDate: string;
  revision: number;
  sets: SetLog[];
};
type Gathered = {
  bests: KnownBest[] | null;
  sessions: Session[] | null;
  gone: { id: string; value: number; revision: number }[] | null;
};

/**
 * Works out the records of some exercises again from a session on. Sessions arrive in any order, so a late one may
 * take a record from those after it; what came before it stays, and is read as one row per exercise and kind.
 */
export async function rebuildRecords(ctx: Ctx, rebuild: Rebuild): Promise<void> {
  if (rebuild.exerciseIds.length === 0) return;
  const { bests, sessions, gone } = await gather(ctx, rebuild);
  const rows = recordsFrom(bests ?? [], sessions ?? []).map((row) => ({
    id: recordId(row),
    ...row,
  }));
  if (rows.length > 0) await insert(ctx, rebuild.clientId, rows);
  await tell(ctx, rebuild, { rows, gone: gone ?? [] });
}

async function gather(ctx: Ctx, { clientId, exerciseIds, from }: Rebuild): Promise<Gathered> {
  const { organizationId } = ctx.actor;
  const mine = sql`organization_id = ${organizationId} and client_id = ${clientId}
    and exercise_id = any(${`{${exerciseIds.join(',')}}`}::uuid[])`;
  const start = sql`(${from.startedAt}::timestamptz, ${from.workoutId}::uuid)`;
  const { rows } = await ctx.tx.execute<Gathered>(sql`
    with gone as (
      delete from execution.personal_records where ${mine} and (started_at, workout_id) >= ${start}
      returning id, value, revision),
    bests as (
      select distinct on (exercise_id, kind) exercise_id, kind, value, load_kg, reps, set_log_id, formula
      from execution.personal_records where ${mine} and (started_at, workout_id) < ${start}
      order by exercise_id, kind, started_at desc, workout_id desc),
    sets as (
      select s.*, e.exercise_name, e.position as exercise_position
      from execution.set_logs s join execution.exercise_logs e
        on e.organization_id = s.organization_id and e.workout_id = s.workout_id and e.id = s.exercise_log_id
      where s.organization_id = ${organizationId} and s.client_id = ${clientId} and s.is_completed
        and s.exercise_id = any(${`{${exerciseIds.join(',')}}`}::uuid[]) and (s.started_at, s.workout_id) >= ${start}),
    sessions as (
      select s.exercise_id, s.workout_id, s.started_at, min(s.exercise_name) as exercise_name,
        jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'loadKg', s.load_kg, 'reps', s.reps, 'rpe', s.rpe,
          'durationSeconds', s.duration_seconds, 'distanceMeters', s.distance_meters, 'isCompleted', true)
          order by s.exercise_position, s.position) as sets
      from sets s group by s.exercise_id, s.workout_id, s.started_at)
    select
      (select jsonb_agg(jsonb_build_object('id', id, 'value', value, 'revision', revision)) from gone) as gone,
      (select jsonb_agg(jsonb_build_object('exerciseId', exercise_id, 'kind', kind, 'value', value, 'loadKg', load_kg,
        'reps', reps, 'setId', set_log_id, 'formula', formula)) from bests) as bests,
      (select jsonb_agg(jsonb_build_object('exerciseId', s.exercise_id, 'exerciseName', s.exercise_name,
        'workoutId', s.workout_id, 'startedAt', s.started_at, 'localDate', w.local_date, 'revision', w.revision,
        'sets', s.sets) order by s.started_at, s.workout_id)
        from sessions s join execution.workouts w
          on w.organization_id = ${organizationId} and w.id = s.workout_id) as sessions`);
  return rows[0] ?? { bests: null, sessions: null, gone: null };
}

type Identified = RecordRow & { readonly id: string };

async function insert(ctx: Ctx, clientId: string, rows: readonly Identified[]): Promise<void> {
  await ctx.tx.execute(sql`
    insert into execution.personal_records (organization_id, id, client_id, exercise_id, exercise_name, kind, value,
      load_kg, reps, formula, previous, workout_id, set_log_id, achieved_on, started_at, revision)
    select ${ctx.actor.organizationId}::uuid, r.id, ${clientId}::uuid, r."exerciseId", r."exerciseName", r.kind,
      r.value, r."loadKg", r.reps, r.formula, r.previous, r."workoutId", r."setLogId", r."achievedOn", r."startedAt", r.revision
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, "exerciseId" uuid, "exerciseName" text,
      kind text, value numeric, "loadKg" numeric, reps integer, formula text, previous numeric, "workoutId" uuid,
      "setLogId" uuid, "achievedOn" date, "startedAt" timestamptz, revision integer)`);
}

type Difference = {
  readonly rows: readonly Identified[];
  readonly gone: readonly { id: string; value: number; revision: number }[];
};

/** Phones hear of what differs; the coach of what was beaten in this very session. */
async function tell(
  ctx: Ctx,
  { clientId, from }: Rebuild,
  { rows, gone }: Difference,
): Promise<void> {
  const before = new Map(gone.map((record) => [record.id, record]));
  const changed = rows.filter((row) => before.get(row.id)?.value !== row.value);
  const kept = new Set(rows.map(({ id }) => id));
  for (const { id, revision } of changed) {
    await ctx.change({ clientId, entity: 'personal-record', entityId: id, revision });
  }
  for (const { id, revision } of gone.filter((record) => !kept.has(record.id))) {
    await ctx.change({
      clientId,
      entity: 'personal-record',
      entityId: id,
      revision,
      isDeleted: true,
    });
  }
  const beaten = changed.filter((row) => row.workoutId === from.workoutId && row.previous !== null);
  if (beaten.length === 0) return;
  await ctx.publish(
    personalRecordSet({
      clientId,
      workoutId: from.workoutId,
      recordIds: beaten.map(({ id }) => id),
    }),
  );
}

/** The same record always has the same id, so that working it out again changes nothing on phones (UUID version 8). */
function recordId({ workoutId, exerciseId, kind }: RecordRow): string {
  const hex = createHash('sha256').update(`${workoutId}/${exerciseId}/${kind}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
