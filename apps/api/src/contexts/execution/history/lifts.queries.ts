import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { Lift } from '@coachme/contracts/lifts.contract';
import type { SetLog } from '@coachme/domain/session/set-log.rules';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { namedInLibrary } from './named-in-library.ts';

const LiftKey = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

type LiftRow = Lift & { readonly lastStartedAt: string } & Record<string, unknown>;

/** Exercises a client has trained, last trained first, by a part of their name; whether the caller may see the client is asked before. */
export async function listLifts(
  ctx: Ctx,
  clientId: string,
  { limit, cursor, q }: PageQuery & { readonly q?: string | undefined },
): Promise<Page<Lift>> {
  permit(ctx, 'workout:read');
  const { organizationId } = ctx.actor;
  const after = readCursor(cursor, LiftKey);
  const { named, idsNamed } = await namedInLibrary(ctx);
  const called = q ? nameMatches(q, idsNamed(q)) : sql``;
  const { rows } = await ctx.tx.execute<LiftRow>(sql`
    with trained as (
      select s.exercise_id, max(s.started_at) as last_at, count(distinct s.workout_id)::int as sessions
      from execution.set_logs s
      where s.organization_id = ${organizationId} and s.client_id = ${clientId} and s.is_completed
      group by s.exercise_id),
    named as (
      select t.*, w.local_date, e.exercise_name
      from trained t
      join lateral (select s.workout_id, s.exercise_log_id from execution.set_logs s
        where s.organization_id = ${organizationId} and s.client_id = ${clientId} and s.exercise_id = t.exercise_id
          and s.started_at = t.last_at limit 1) last on true
      join execution.workouts w on w.organization_id = ${organizationId} and w.id = last.workout_id
      join execution.exercise_logs e on e.organization_id = ${organizationId} and e.workout_id = last.workout_id
        and e.id = last.exercise_log_id)
    select n.exercise_id as "exerciseId", n.exercise_name as "exerciseName", n.sessions as "sessionCount",
      n.local_date::text as "lastTrainedOn", execution.utc(n.last_at) as "lastStartedAt",
      coalesce((select jsonb_agg(execution.record_content(b) order by b.kind) from (
        select distinct on (r.kind) r.* from execution.personal_records r
        where r.organization_id = ${organizationId} and r.client_id = ${clientId} and r.exercise_id = n.exercise_id
        order by r.kind, r.started_at desc, r.workout_id desc) b), '[]'::jsonb) as bests
    from named n
    where true ${called}
      ${after ? sql`and (date_trunc('milliseconds', n.last_at), n.exercise_id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
    order by date_trunc('milliseconds', n.last_at) desc, n.exercise_id desc limit ${limit + 1}`);
  const { items, nextCursor } = pageOf(rows, limit, (row) => [row.lastStartedAt, row.exerciseId]);
  return { items: items.map(({ lastStartedAt, ...lift }) => named(lift)), nextCursor };
}

/** By the name under which it was logged, or the library's in the reader's language. */
const nameMatches = (q: string, ids: readonly string[]) =>
  sql`and (strpos(lower(n.exercise_name), lower(${q})) > 0 or n.exercise_id = any(${`{${ids.join(',')}}`}::uuid[]))`;

/** One exercise in one session, with its completed sets. */
export type SessionOfLift = {
  readonly workoutId: string;
  readonly startedAt: string;
  readonly title: string;
  readonly date: string;
  readonly sets: readonly SetLog[];
};

const SessionKey = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** One exercise through a client's sessions, newest first. */
export async function sessionsOfLift(
  ctx: Ctx,
  { clientId, exerciseId }: { readonly clientId: string; readonly exerciseId: string },
  { limit, cursor }: PageQuery,
): Promise<Page<SessionOfLift>> {
  permit(ctx, 'workout:read');
  const { organizationId } = ctx.actor;
  const before = readCursor(cursor, SessionKey);
  const { rows } = await ctx.tx.execute<SessionOfLift & Record<string, unknown>>(sql`
    with sessions as (
      select s.started_at, s.workout_id, jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'loadKg', s.load_kg,
        'reps', s.reps, 'rpe', s.rpe, 'durationSeconds', s.duration_seconds, 'distanceMeters', s.distance_meters,
        'isCompleted', true) order by s.position) as sets
      from execution.set_logs s
      where s.organization_id = ${organizationId} and s.client_id = ${clientId} and s.exercise_id = ${exerciseId}
        and s.is_completed
        ${before ? sql`and (s.started_at, s.workout_id) < (${before[0]}::timestamptz, ${before[1]}::uuid)` : sql``}
      group by s.started_at, s.workout_id order by s.started_at desc, s.workout_id desc limit ${limit + 1})
    select w.id as "workoutId", execution.utc(s.started_at) as "startedAt", w.title, w.local_date::text as date, s.sets
    from sessions s join execution.workouts w on w.organization_id = ${organizationId} and w.id = s.workout_id
    order by s.started_at desc, s.workout_id desc`);
  return pageOf(rows, limit, ({ startedAt, workoutId }) => [startedAt, workoutId]);
}

/** Every estimated one-rep max that was a client's best of an exercise when it was reached, oldest first. */
export async function estimatesOf(
  ctx: Ctx,
  clientId: string,
): Promise<{ exerciseId: string; value: number; date: string }[]> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<{ exerciseId: string; value: number; date: string }>(sql`
    select exercise_id as "exerciseId", value::float8 as value, achieved_on::text as date
    from execution.personal_records
    where organization_id = ${ctx.actor.organizationId} and client_id = ${clientId} and kind = 'e1rm'
    order by started_at, workout_id`);
  return rows;
}
