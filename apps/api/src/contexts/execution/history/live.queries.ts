import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import { type SQL, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** A session as others watch it; who the client is, the asker knows. */
export type WatchedWorkout = Omit<LiveWorkout, 'clientName'>;

/** Sessions begun since an instant by some clients, newest first, at most 100. */
export function workoutsSince(
  ctx: Ctx,
  clientIds: readonly string[],
  since: Date,
): Promise<WatchedWorkout[]> {
  permit(ctx, 'workout:read');
  if (clientIds.length === 0) return Promise.resolve([]);
  return readWatched(
    ctx,
    sql`w.client_id = any(${`{${clientIds.join(',')}}`}::uuid[]) and w.started_at >= ${since}
      order by w.started_at desc, w.id desc limit 100`,
  );
}

/** One session as others watch it; null when it is gone. */
export async function watchedWorkout(ctx: Ctx, id: string): Promise<WatchedWorkout | null> {
  permit(ctx, 'workout:read');
  const [workout] = await readWatched(ctx, sql`w.id = ${id}`);
  return workout ?? null;
}

async function readWatched(ctx: Ctx, where: SQL): Promise<WatchedWorkout[]> {
  const { rows } = await ctx.tx.execute<{ workout: WatchedWorkout }>(sql`
    select jsonb_build_object('workoutId', w.id, 'clientId', w.client_id, 'title', w.title, 'startedAt', execution.utc(w.started_at),
      'endedAt', execution.utc(w.ended_at), 'completedSets', w.set_count, 'volumeKg', w.volume_kg,
      'plannedSets', (select count(*) from execution.set_logs s
        where s.organization_id = w.organization_id and s.workout_id = w.id),
      'lastSet', (select jsonb_build_object('exerciseName', e.exercise_name, 'loadKg', s.load_kg, 'reps', s.reps)
        from execution.set_logs s join execution.exercise_logs e
          on e.organization_id = s.organization_id and e.workout_id = s.workout_id and e.id = s.exercise_log_id
        where s.organization_id = w.organization_id and s.workout_id = w.id and s.is_completed
        order by s.completed_at desc nulls last, e.position desc, s.position desc limit 1),
      'records', coalesce((select jsonb_agg(jsonb_build_object('exerciseName', r.exercise_name, 'kind', r.kind,
          'value', r.value, 'previous', r.previous) order by r.exercise_name, r.kind)
        from execution.personal_records r where r.organization_id = w.organization_id and r.workout_id = w.id
          and r.previous is not null), '[]'::jsonb)) as workout
    from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.deleted_at is null and ${where}`);
  return rows.map((row) => row.workout);
}
