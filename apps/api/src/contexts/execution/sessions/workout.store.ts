import { createHash } from 'node:crypto';
import type { Workout } from '@coachme/contracts/execution.words';
import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { canonicalWorkout, type Stored, totalsOf } from './workout.rules.ts';

/** A stable name of a workout's content. */
export function fingerprintOf(canonical: Workout): string {
  return createHash('sha256').update(JSON.stringify(canonical)).digest('base64url');
}

export type StoredRow = Stored & {
  readonly clientId: string;
  readonly startedAt: string;
  readonly isFinished: boolean;
  /** Whether the pushed content was stored under an earlier revision. */
  readonly isReplay: boolean;
};

/** The stored workout of that id, locked until the unit of work ends, so that two pushes follow one another. */
export async function lockWorkout(
  ctx: Ctx,
  id: string,
  fingerprint: string,
): Promise<StoredRow | null> {
  const { rows } = await ctx.tx.execute<StoredRow & Record<string, unknown>>(sql`
    select w.client_id as "clientId", w.revision, w.deleted_at is not null as "isDeleted", w.fingerprint,
      w.started_at as "startedAt", w.ended_at is not null as "isFinished",
      exists (select from execution.workout_history h where h.organization_id = w.organization_id
        and h.workout_id = w.id and h.fingerprint = ${fingerprint}) as "isReplay"
    from execution.workouts w where w.organization_id = ${ctx.actor.organizationId} and w.id = ${id}
    for update of w`);
  const row = rows[0];
  return row ? { ...row, startedAt: new Date(row.startedAt).toISOString() } : null;
}

/** The content of a workout as it is stored now. */
export async function contentOf(ctx: Ctx, id: string): Promise<Workout | null> {
  const { rows } = await ctx.tx.execute<{ content: Workout }>(sql`
    select execution.workout_content(w) as content from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.id = ${id}`);
  return rows[0] ? canonicalWorkout(rows[0].content) : null;
}

/** The content a workout had at a revision, as far as it was kept. */
export async function contentAt(ctx: Ctx, id: string, revision: number): Promise<Workout | null> {
  const { rows } = await ctx.tx.execute<{ content: Workout | null }>(sql`
    select content from execution.workout_history
    where organization_id = ${ctx.actor.organizationId} and workout_id = ${id} and revision = ${revision}`);
  return rows[0]?.content ?? null;
}

export type ToWrite = {
  readonly workout: Workout;
  readonly clientId: string;
  readonly revision: number;
};

/** Writes a workout and its sets, replacing what was there: three statements, however many sets. */
export async function writeWorkout(
  ctx: Ctx,
  { workout, clientId, revision }: ToWrite,
): Promise<string[]> {
  const { organizationId } = ctx.actor;
  const totals = totalsOf(workout);
  const { feedback } = workout;
  const former = revision > 1 ? await clearExercises(ctx, workout.id) : [];
  await ctx.tx.execute(sql`
    insert into execution.workouts (organization_id, id, client_id, scheduled_day_id, title, started_at, ended_at,
      time_zone, local_date, notes, effort, mood, comment, exercise_count, set_count, volume_kg, fingerprint,
      revision, created_at, updated_at)
    values (${organizationId}, ${workout.id}, ${clientId}, ${workout.scheduledDayId}, ${workout.title},
      ${workout.startedAt}, ${workout.endedAt}, ${workout.timeZone}, ${workout.localDate}, ${workout.notes},
      ${feedback?.effort ?? null}, ${feedback?.mood ?? null}, ${feedback?.comment ?? null}, ${totals.exerciseCount},
      ${totals.setCount}, ${totals.volumeKg}, ${fingerprintOf(workout)}, ${revision}, ${ctx.now}, ${ctx.now})
    on conflict (organization_id, id) do update set scheduled_day_id = excluded.scheduled_day_id,
      title = excluded.title, started_at = excluded.started_at, ended_at = excluded.ended_at,
      time_zone = excluded.time_zone, local_date = excluded.local_date, notes = excluded.notes,
      effort = excluded.effort, mood = excluded.mood, comment = excluded.comment,
      exercise_count = excluded.exercise_count, set_count = excluded.set_count, volume_kg = excluded.volume_kg,
      fingerprint = excluded.fingerprint, revision = excluded.revision, deleted_at = null,
      updated_at = excluded.updated_at`);
  await writeSets(ctx, workout, clientId);
  return former;
}

/** Removes the exercises of a workout with their sets; answers which exercises they were. */
export async function clearExercises(ctx: Ctx, workoutId: string): Promise<string[]> {
  const { rows } = await ctx.tx.execute<{ exerciseId: string }>(sql`
    delete from execution.exercise_logs
    where organization_id = ${ctx.actor.organizationId} and workout_id = ${workoutId}
    returning exercise_id as "exerciseId"`);
  return rows.map(({ exerciseId }) => exerciseId);
}

async function writeSets(ctx: Ctx, workout: Workout, clientId: string): Promise<void> {
  const { organizationId } = ctx.actor;
  const exercises = workout.exercises.map(({ sets, ...exercise }, position) => ({
    ...exercise,
    position,
  }));
  const sets = workout.exercises.flatMap(({ id, exerciseId, sets: own }) =>
    own.map((set, position) => ({ ...set, exerciseLogId: id, exerciseId, position })),
  );
  await ctx.tx.execute(sql`
    with exercises as (
      insert into execution.exercise_logs
      select ${organizationId}::uuid, ${workout.id}::uuid, e.id, e.position, e."exerciseId", e."exerciseName",
        e."exercisePrescriptionId", e.notes, e."skippedReason"
      from jsonb_to_recordset(${JSON.stringify(exercises)}::jsonb) as e(id uuid, position smallint,
        "exerciseId" uuid, "exerciseName" text, "exercisePrescriptionId" uuid, notes text, "skippedReason" text))
    insert into execution.set_logs
    select ${organizationId}::uuid, ${workout.id}::uuid, s.id, s."exerciseLogId", s.position, ${clientId}::uuid,
      s."exerciseId", ${workout.startedAt}::timestamptz, s."setPrescriptionId", s.kind, s."loadKg", s.reps, s.rpe,
      s."durationSeconds", s."distanceMeters", s."isCompleted", s."completedAt"
    from jsonb_to_recordset(${JSON.stringify(sets)}::jsonb) as s(id uuid, "exerciseLogId" uuid, position smallint,
      "exerciseId" uuid, "setPrescriptionId" uuid, kind text, "loadKg" numeric, reps integer, rpe numeric,
      "durationSeconds" integer, "distanceMeters" numeric, "isCompleted" boolean, "completedAt" timestamptz)`);
}

/** Keeps a deleted workout deleted, under the next revision. */
export async function bumpRevision(ctx: Ctx, id: string): Promise<void> {
  await ctx.tx.execute(sql`update execution.workouts set revision = revision + 1, updated_at = ${ctx.now}
    where organization_id = ${ctx.actor.organizationId} and id = ${id}`);
}

/** Keeps what a workout was before a change; the whole content where `content` is given. */
export async function keepInHistory(
  ctx: Ctx,
  id: string,
  was: {
    readonly revision: number;
    readonly fingerprint: string;
    readonly content: Workout | null;
  },
): Promise<void> {
  await ctx.tx.execute(sql`
    insert into execution.workout_history (organization_id, workout_id, revision, fingerprint, content, replaced_at, replaced_by)
    values (${ctx.actor.organizationId}, ${id}, ${was.revision}, ${was.fingerprint},
      ${was.content === null ? null : JSON.stringify(was.content)}::jsonb, ${ctx.now}, ${ctx.actor.userId})`);
}
