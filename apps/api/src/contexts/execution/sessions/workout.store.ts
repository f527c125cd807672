import { createHash } from 'node:crypto';
import type { Workout } from '@coachme/contracts/execution.words';
import { and, eq, sql } from 'drizzle-orm';
import { insertionOf, insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { exerciseLogs, setLogs, workoutHistory, workouts } from '../execution.tables.ts';
import { canonicalWorkout, type Stored, totalsOf } from './workout.rules.ts';

/** A stable name of a workout's content. */
export function fingerprintOf(canonical: Workout): string {
  return createHash('sha256').update(JSON.stringify(canonical)).digest('base64url');
}

export type StoredRow = Stored & {
  readonly clientId: string;
  readonly startedAt: string;
  readonly isFinished: boolean;
  readonly branchId: string | null;
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
      w.branch_id as "branchId",
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

/** A workout as a row, without its sets. */
export function workoutRow(ctx: Ctx, { workout, clientId, revision }: ToWrite) {
  const { exercises, feedback, startedAt, endedAt, ...fields } = workout;
  return {
    ...fields,
    ...totalsOf(workout),
    organizationId: ctx.actor.organizationId,
    clientId,
    startedAt: new Date(startedAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
    effort: feedback?.effort ?? null,
    mood: feedback?.mood ?? null,
    comment: feedback?.comment ?? null,
    fatigue: feedback?.fatigue ?? null,
    pump: feedback?.pump ?? null,
    pain: feedback?.pain ?? null,
    painAreas: feedback?.painAreas ?? [],
    fingerprint: fingerprintOf(workout),
    revision,
    deletedAt: null,
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
}

/** Whoever writes sessions says so: what was worked out of the client's training is over. */
export const forgetTraining = ({ actor, forget }: Ctx, clientId: string): void =>
  forget({ about: 'training', organizationId: actor.organizationId, clientId });

/** Writes a new workout with its sets in one statement; false, and nothing written, when its id is taken. */
export async function insertWorkout(ctx: Ctx, toWrite: ToWrite): Promise<boolean> {
  const { workout, clientId } = toWrite;
  forgetTraining(ctx, clientId);
  const isNew = sql`where exists (select from written)`;
  const { rows } = await ctx.tx.execute(sql`
    with written as (
      ${insertionOf(workouts, [workoutRow(ctx, toWrite)])} on conflict (organization_id, id) do nothing returning id),
    exercises as (${insertionOf(exerciseLogs, exerciseRows(ctx, workout, clientId))} ${isNew}),
    sets as (${insertionOf(setLogs, setRows(ctx, workout, clientId))} ${isNew})
    select id from written`);
  return rows.length > 0;
}

/** Writes a known workout and its sets in place of what was there; answers the exercises it had before. */
export async function rewriteWorkout(ctx: Ctx, toWrite: ToWrite): Promise<string[]> {
  const { workout, clientId } = toWrite;
  forgetTraining(ctx, clientId);
  const former = await clearExercises(ctx, workout.id);
  const { createdAt, organizationId, ...row } = workoutRow(ctx, toWrite);
  await ctx.tx
    .update(workouts)
    .set(row)
    .where(and(eq(workouts.organizationId, organizationId), eq(workouts.id, workout.id)));
  await insertRows(ctx, exerciseLogs, exerciseRows(ctx, workout, clientId));
  await insertRows(ctx, setLogs, setRows(ctx, workout, clientId));
  return former;
}

/** Removes the exercises of a workout with their sets; answers which exercises they were. */
export async function clearExercises(ctx: Ctx, workoutId: string): Promise<string[]> {
  const { organizationId } = ctx.actor;
  const rows = await ctx.tx
    .delete(exerciseLogs)
    .where(
      and(eq(exerciseLogs.organizationId, organizationId), eq(exerciseLogs.workoutId, workoutId)),
    )
    .returning({ exerciseId: exerciseLogs.exerciseId });
  return rows.map(({ exerciseId }) => exerciseId);
}

/** The exercises of a workout as rows. */
export function exerciseRows(ctx: Ctx, { id: workoutId, exercises }: Workout, clientId: string) {
  const { organizationId } = ctx.actor;
  return exercises.map(({ sets, ...exercise }, position) => ({
    organizationId,
    workoutId,
    clientId,
    ...exercise,
    position,
  }));
}

/** The sets of a workout as rows. */
export function setRows(ctx: Ctx, workout: Workout, clientId: string) {
  const place = { organizationId: ctx.actor.organizationId, workoutId: workout.id };
  const startedAt = new Date(workout.startedAt);
  return workout.exercises.flatMap(({ id: exerciseLogId, exerciseId, sets }) =>
    sets.map((set, position) => ({
      ...place,
      ...set,
      clientId,
      startedAt,
      exerciseLogId,
      exerciseId,
      position,
      completedAt: set.completedAt ? new Date(set.completedAt) : null,
    })),
  );
}

/** Changes the row of a workout alone. */
export async function markWorkout(
  ctx: Ctx,
  id: string,
  change: Partial<Pick<typeof workouts.$inferInsert, 'revision' | 'deletedAt' | 'fingerprint'>>,
): Promise<void> {
  await ctx.tx
    .update(workouts)
    .set({ ...change, updatedAt: ctx.now })
    .where(and(eq(workouts.organizationId, ctx.actor.organizationId), eq(workouts.id, id)));
}

type Former = {
  readonly clientId: string;
  readonly revision: number;
  readonly fingerprint: string;
  readonly content: Workout | null;
};

/** Keeps what a workout was before a change; the whole content where `content` is given. */
export async function keepInHistory(ctx: Ctx, workoutId: string, was: Former): Promise<void> {
  const { organizationId, userId: replacedBy } = ctx.actor;
  await ctx.tx
    .insert(workoutHistory)
    .values({ organizationId, workoutId, ...was, replacedAt: ctx.now, replacedBy });
}
