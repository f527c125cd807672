import type { SetLog } from '@coachme/domain/session/set-log.rules';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { namedInLibrary } from './named-in-library.ts';

/** The completed sets of one exercise in one session. */
export type PerformedExercise = {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly workoutId: string;
  readonly date: string;
  readonly sets: readonly SetLog[];
};

/** What a client did since a date, one entry per session and exercise, oldest first. */
export async function performedSince(
  ctx: Ctx,
  clientId: string,
  since: string,
): Promise<PerformedExercise[]> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<PerformedExercise>(sql`
    select s.exercise_id as "exerciseId", min(e.exercise_name) as "exerciseName", w.id as "workoutId",
      w.local_date::text as date,
      jsonb_agg(jsonb_build_object('id', s.id, 'kind', s.kind, 'loadKg', s.load_kg, 'reps', s.reps, 'rpe', s.rpe,
        'durationSeconds', s.duration_seconds, 'distanceMeters', s.distance_meters, 'isCompleted', true)
        order by e.position, s.position) as sets
    from execution.workouts w
    join execution.set_logs s on s.organization_id = w.organization_id and s.workout_id = w.id and s.is_completed
    join execution.exercise_logs e on e.organization_id = s.organization_id and e.workout_id = s.workout_id
      and e.id = s.exercise_log_id
    where w.organization_id = ${ctx.actor.organizationId} and w.client_id = ${clientId} and w.deleted_at is null
      and w.started_at >= ${since}::date - interval '2 days' and w.local_date >= ${since}::date
    group by w.started_at, w.local_date, w.id, s.exercise_id
    order by w.started_at, w.id`);
  const { named } = await namedInLibrary(ctx);
  return rows.map(named);
}

/** A session without its sets. */
export type SessionMark = {
  readonly id: string;
  readonly scheduledDayId: string | null;
  readonly title: string;
  readonly date: string;
  readonly volumeKg: number;
  readonly setCount: number;
  readonly isFinished: boolean;
};

/** A client's sessions since a date, oldest first. */
export async function sessionsSince(
  ctx: Ctx,
  clientId: string,
  since: string,
): Promise<SessionMark[]> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<SessionMark>(sql`
    select w.id, w.scheduled_day_id as "scheduledDayId", w.title, w.local_date::text as date,
      w.volume_kg::float8 as "volumeKg", w.set_count as "setCount", w.ended_at is not null as "isFinished"
    from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.client_id = ${clientId} and w.deleted_at is null
      and w.started_at >= ${since}::date - interval '2 days' and w.local_date >= ${since}::date
    order by w.started_at, w.id`);
  return rows;
}
