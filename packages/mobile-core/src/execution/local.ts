import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import type { ScheduledDay } from '@coachme/contracts/programs.words';
import type { DeviceDatabase, DeviceQueries, Row } from '../database/device-database.ts';
import { deleteRows, documentOf, textOf, textOrNull, upsertRows } from '../database/rows.ts';
import { laidOut, type Starting } from './laid-out.ts';
import { noteChange } from './outbox.ts';
import {
  type DeviceWorkout,
  deviceWorkoutOf,
  type WorkoutSummary,
  workoutOf,
  workoutRow,
  workoutSummaryOf,
} from './workout-row.ts';

/**
 * Keeps a workout as it stands now and notes that the server must hear of it. Answers as soon as
 * this device holds it; the network is not asked.
 */
export async function saveWorkout(
  db: DeviceDatabase,
  workout: Workout,
  nowMs = Date.now(),
): Promise<void> {
  await db.transaction((tx) => writeWorkout(tx, workout, nowMs));
}

/** The same within a transaction. */
export async function writeWorkout(
  tx: DeviceQueries,
  workout: Workout,
  nowMs: number,
): Promise<void> {
  await noteChange(tx, { id: workout.id, deletedAt: null, nowMs });
  await upsertRows(tx, 'workouts', [{ ...workoutRow(workout), deleted_at: null }]);
}

/** Removes a workout from every list at once; the server hears of it with the next push. */
export async function deleteWorkout(
  db: DeviceDatabase,
  id: string,
  nowMs = Date.now(),
): Promise<void> {
  const deletedAt = new Date(nowMs).toISOString();
  await db.transaction(async (tx) => {
    await noteChange(tx, { id, deletedAt, nowMs });
    await tx.run('update workouts set deleted_at = ? where id = ?', [deletedAt, id]);
    const records = await tx.all('select id from personal_records where workout_id = ?', [id]);
    await deleteRows(
      tx,
      'personal_records',
      records.map((row) => textOf(row, 'id')),
    );
  });
}

/** One workout with its sets, or null when this device does not hold it. */
export async function findWorkout(db: DeviceDatabase, id: string): Promise<DeviceWorkout | null> {
  const row = await db.get(
    'select document, revision from workouts where id = ? and deleted_at is null',
    [id],
  );
  return row && deviceWorkoutOf(row);
}

/** The session that was begun and not finished, newest first when there are several. */
export async function openWorkout(db: DeviceDatabase): Promise<DeviceWorkout | null> {
  const row = await db.get(
    `select document, revision from workouts
      where ended_at is null and deleted_at is null order by started_at desc limit 1`,
  );
  return row && deviceWorkoutOf(row);
}

/** Finished sessions, newest first; `before` is the `startedAt` of the last one already shown. */
export async function listWorkouts(
  db: DeviceDatabase,
  page: { limit: number; before?: string },
): Promise<WorkoutSummary[]> {
  const rows = await db.all(
    `select w.*, (select count(distinct exercise_id)
                    from personal_records r where r.workout_id = w.id
                   and json_extract(r.document, '$.previous') is not null) as record_count
       from workouts w
      where deleted_at is null and ended_at is not null and started_at < ?
      order by started_at desc limit ?`,
    [page.before ?? '9999', page.limit],
  );
  return rows.map(workoutSummaryOf);
}

/** Every workout that holds the exercise, newest first: the source of its progress. */
export async function workoutsWithExercise(
  db: DeviceDatabase,
  exerciseId: string,
  limit = 500,
): Promise<Workout[]> {
  const rows = await db.all(
    `select w.document from workout_exercises e join workouts w on w.id = e.workout_id
      where e.exercise_id = ? and w.deleted_at is null order by e.started_at desc limit ?`,
    [exerciseId, limit],
  );
  return rows.map(workoutOf);
}

/** What was done when this exercise was last trained before the given session; null when never. */
export async function lastTimeOf(
  db: DeviceDatabase,
  exerciseId: string,
  exceptWorkoutId: string,
): Promise<{ localDate: string; log: ExerciseLog } | null> {
  const recent = await workoutsWithExercise(db, exerciseId, 6);
  for (const workout of recent) {
    if (workout.id === exceptWorkoutId) continue;
    const log = workout.exercises.find(
      (one) => one.exerciseId === exerciseId && one.sets.some((set) => set.isCompleted),
    );
    if (log) return { localDate: workout.localDate, log };
  }
  return null;
}

/** A dated day of the plan, with what became of it on this device. */
export interface DuePlan {
  readonly scheduledDay: ScheduledDay;
  readonly workoutId: string | null;
  readonly isFinished: boolean;
}

/** The days of the plan between two dates, both included, as they are to be trained. */
export async function duePlans(db: DeviceDatabase, from: string, to: string): Promise<DuePlan[]> {
  const rows = await db.all(
    `select d.document, w.id as workout_id, w.ended_at
       from scheduled_days d
       left join workouts w on w.id = (
         select id from workouts where scheduled_day_id = d.id and deleted_at is null
          order by ended_at is null, started_at desc limit 1)
      where d.date between ? and ? order by d.date, d.id`,
    [from, to],
  );
  const plans = rows.map(duePlanOf);
  const days = await laidOut(
    db,
    plans.map(({ scheduledDay }) => scheduledDay),
  );
  return plans.map((plan, index) => ({ ...plan, scheduledDay: days[index] ?? plan.scheduledDay }));
}

function duePlanOf(row: Row): DuePlan {
  return {
    scheduledDay: documentOf<ScheduledDay>(row),
    workoutId: textOrNull(row, 'workout_id'),
    isFinished: row.ended_at !== null,
  };
}

/**
 * One dated day of the plan as it is to be trained, or null when this device does not hold it; `starting` says how ready
 * the person is who begins it now.
 */
export async function findScheduledDay(
  db: DeviceDatabase,
  id: string,
  starting?: Starting,
): Promise<ScheduledDay | null> {
  const row = await db.get('select document from scheduled_days where id = ?', [id]);
  if (!row) return null;
  const [day] = await laidOut(db, [documentOf<ScheduledDay>(row)], starting);
  return day ?? null;
}

/** The date of the session in which a set of an exercise was done; null when this device does not hold it. */
export async function dateOfSet(
  db: DeviceDatabase,
  { exerciseId, setId }: { readonly exerciseId: string; readonly setId: string },
): Promise<string | null> {
  const record = await db.get(
    `select achieved_on from personal_records
      where exercise_id = ? and document ->> '$.setLogId' = ? limit 1`,
    [exerciseId, setId],
  );
  if (record) return textOf(record, 'achieved_on');
  const row = await db.get(
    `select w.local_date from workout_exercises e join workouts w on w.id = e.workout_id
      where e.exercise_id = ? and w.deleted_at is null and w.document like ?
      order by e.started_at desc limit 1`,
    [exerciseId, `%${setId}%`],
  );
  return row && textOf(row, 'local_date');
}

/** How many finished sessions began on each date of a range. */
export async function finishedByDate(
  db: DeviceDatabase,
  from: string,
  to: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db.all(
    `select local_date, count(*) as finished from workouts
      where deleted_at is null and ended_at is not null and local_date between ? and ?
      group by local_date`,
    [from, to],
  );
  return new Map(rows.map((row) => [textOf(row, 'local_date'), Number(row.finished)]));
}
