import type { LiveWorkout } from '@coachme/contracts/progress.contract';
import type { SocketEvents } from '@coachme/contracts/sockets';
import { inWordsOf } from '@coachme/domain/session/live-list.rules';
import { locales } from '@coachme/i18n/locales';
import { type SQL, sql } from 'drizzle-orm';
import { programsFacade } from '#contexts/programs';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

/** A session as others watch it; who the client is, the asker knows. */
export type WatchedWorkout = Omit<LiveWorkout, 'clientName'>;
type Told = SocketEvents['workout:progress'];
type NameExercise = Awaited<ReturnType<typeof programsFacade.exerciseNaming>>;

/** Sessions begun since an instant by some clients, in the reader's language, newest first, at most 100. */
export async function workoutsSince(
  ctx: Ctx,
  clientIds: readonly string[],
  since: Date,
): Promise<WatchedWorkout[]> {
  permit(ctx, 'workout:read');
  if (clientIds.length === 0) return [];
  const nameOf = await programsFacade.exerciseNaming(ctx);
  const stored = await readWatched(
    ctx,
    sql`w.client_id = any(${`{${clientIds.join(',')}}`}::uuid[]) and w.started_at >= ${since}
      order by w.started_at desc, w.id desc limit 100`,
  );
  return stored.map((workout) => inWordsOf(workout, namesIn(ctx.actor.locale, workout, nameOf)));
}

/** One session as others watch it, with what they call its exercises in every language; null when it is gone. */
export async function watchedWorkout(
  ctx: Ctx,
  id: string,
): Promise<Omit<Told, 'clientName'> | null> {
  permit(ctx, 'workout:read');
  const [workout] = await readWatched(ctx, sql`w.id = ${id}`);
  if (!workout) return null;
  const nameOf = await programsFacade.exerciseNaming(ctx);
  const named = locales.map((locale) => [locale, namesIn(locale, workout, nameOf)]);
  return { ...workout, exerciseNames: Object.fromEntries(named) };
}

type Named = { readonly exerciseId: string };
type Stored = Omit<WatchedWorkout, 'lastSet' | 'records'> & {
  readonly lastSet: (NonNullable<LiveWorkout['lastSet']> & Named) | null;
  readonly records: (LiveWorkout['records'][number] & Named)[];
};

/** By the name that was stored, what it is called in a language; only where that is another. */
function namesIn(locale: string, { lastSet, records }: Stored, nameOf: NameExercise) {
  const told = lastSet ? [lastSet, ...records] : records;
  const names = told.map((given) => [given.exerciseName, nameOf(given, locale)] as const);
  return Object.fromEntries(names.filter(([given, name]) => given !== name));
}

async function readWatched(ctx: Ctx, where: SQL): Promise<Stored[]> {
  const { rows } = await ctx.tx.execute<{ workout: Stored }>(sql`
    select jsonb_build_object('workoutId', w.id, 'clientId', w.client_id, 'title', w.title, 'startedAt', execution.utc(w.started_at),
      'endedAt', execution.utc(w.ended_at), 'completedSets', w.set_count, 'volumeKg', w.volume_kg,
      'plannedSets', (select count(*) from execution.set_logs s
        where s.organization_id = w.organization_id and s.workout_id = w.id),
      'lastSet', (select jsonb_build_object('exerciseId', e.exercise_id, 'exerciseName', e.exercise_name, 'loadKg', s.load_kg, 'reps', s.reps,
          'durationSeconds', s.duration_seconds, 'distanceMeters', s.distance_meters)
        from execution.set_logs s join execution.exercise_logs e
          on e.organization_id = s.organization_id and e.workout_id = s.workout_id and e.id = s.exercise_log_id
        where s.organization_id = w.organization_id and s.workout_id = w.id and s.is_completed
        order by s.completed_at desc nulls last, e.position desc, s.position desc limit 1),
      'lastLap', (select jsonb_build_object('number', (l.lap->>'place')::int + 1,
          'durationSeconds', l.lap->'durationSeconds', 'distanceMeters', l.lap->'distanceMeters')
        from execution.exercise_logs e
        cross join lateral (select e.endurance->'laps'->-1 as lap) l
        where e.organization_id = w.organization_id and e.workout_id = w.id and l.lap is not null
        order by e.position desc limit 1),
      'records', coalesce((select jsonb_agg(jsonb_build_object('exerciseId', r.exercise_id, 'exerciseName', r.exercise_name, 'kind', r.kind,
          'value', r.value, 'previous', r.previous) order by r.exercise_name, r.kind)
        from execution.personal_records r where r.organization_id = w.organization_id and r.workout_id = w.id
          and r.previous is not null), '[]'::jsonb)) as workout
    from execution.workouts w
    where w.organization_id = ${ctx.actor.organizationId} and w.deleted_at is null and ${where}`);
  return rows.map((row) => row.workout);
}
