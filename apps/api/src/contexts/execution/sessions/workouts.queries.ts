import type { StoredWorkout, WorkoutRow } from '@coachme/contracts/execution.words';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { namedInLibrary } from '../history/named-in-library.ts';

/** One workout with its sets and records, for its client and their coach, in the reader's language. */
export async function getWorkout(ctx: Ctx, id: string): Promise<StoredWorkout> {
  permit(ctx, 'workout:read');
  const [workout] = await readWorkouts(ctx, sql`w.id = ${id}`);
  if (!workout) throw new AppError('not-found', 'workout');
  await clientsFacade.readShared(ctx, workout.clientId, 'training');
  return (await namedInLibrary(ctx)).workout(workout);
}

/** A client's own workouts, newest first. */
export async function listMyWorkouts(ctx: Ctx, page: PageQuery): Promise<Page<WorkoutRow>> {
  permit(ctx, 'workout:read');
  const client = await clientsFacade.myClient(ctx);
  return readRows(ctx, client.id, page);
}

/** A client's workouts for their coach, newest first. */
export async function listClientWorkouts(
  ctx: Ctx,
  clientId: string,
  page: PageQuery,
): Promise<Page<WorkoutRow>> {
  permit(ctx, 'workout:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  return readRows(ctx, clientId, page);
}

/** Whole workouts of one client by id, deleted ones left out. */
export async function workoutsByIds(
  ctx: Ctx,
  clientId: string,
  ids: readonly string[],
): Promise<StoredWorkout[]> {
  permit(ctx, 'workout:read');
  if (ids.length === 0) return [];
  return readWorkouts(
    ctx,
    sql`w.client_id = ${clientId} and w.id = any(${`{${ids.join(',')}}`}::uuid[])`,
  );
}

async function readWorkouts(ctx: Ctx, where: SQL): Promise<StoredWorkout[]> {
  const { rows } = await ctx.tx.execute<{ workout: StoredWorkout }>(sql`
    select execution.workout_content(w) || jsonb_build_object(
      'clientId', w.client_id, 'revision', w.revision, 'setCount', w.set_count, 'volumeKg', w.volume_kg,
      'records', coalesce((
        select jsonb_agg(execution.record_content(r) order by r.exercise_name, r.kind)
        from execution.personal_records r
        where r.organization_id = w.organization_id and r.workout_id = w.id), '[]'::jsonb)) as workout
    from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.deleted_at is null and ${where}`);
  return rows.map((row) => row.workout);
}

const Key = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

async function readRows(
  ctx: Ctx,
  clientId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<WorkoutRow>> {
  const after = readCursor(cursor, Key);
  const { organizationId } = ctx.actor;
  const { rows } = await ctx.tx.execute<WorkoutRow>(sql`
    with shown as (
      select w.* from execution.workouts w
      where w.organization_id = ${organizationId} and w.client_id = ${clientId} and w.deleted_at is null
        ${after ? sql`and (w.started_at, w.id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by w.started_at desc, w.id desc limit ${limit + 1}),
    -- Few sessions are of endurance: those are found by an index of their own, for the whole page at once.
    ran as (
      select e.workout_id, jsonb_build_object('durationSeconds', coalesce(sum(s.duration_seconds), 0),
          'distanceMeters', coalesce(sum(s.distance_meters), 0)) as came_to
      from execution.exercise_logs e join execution.set_logs s
        on s.organization_id = e.organization_id and s.workout_id = e.workout_id and s.exercise_log_id = e.id
      where e.organization_id = ${organizationId} and e.endurance is not null and s.is_completed
        and e.workout_id = any(array(select id from shown))
      group by e.workout_id)
    select w.id, w.client_id as "clientId", w.title, w.local_date::text as "localDate",
      execution.utc(w.started_at) as "startedAt", execution.utc(w.ended_at) as "endedAt",
      w.exercise_count as "exerciseCount", w.set_count as "setCount", w.volume_kg::float8 as "volumeKg", w.revision,
      (select count(distinct r.exercise_id)::int from execution.personal_records r where r.organization_id = w.organization_id
        and r.workout_id = w.id and r.previous is not null) as "recordCount",
      ran.came_to as endurance
    from shown w left join ran on ran.workout_id = w.id
    order by w.started_at desc, w.id desc`);
  return pageOf(rows, limit, (row) => [row.startedAt, row.id]);
}
