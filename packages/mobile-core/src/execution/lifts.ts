import type { PersonalRecord, Workout } from '@coachme/contracts/execution.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import {
  type ExerciseSessionFigures,
  exerciseSessionFigures,
} from '@coachme/domain/strength/exercise-session.rules';
import { type MuscleWeek, muscleWeeks } from '@coachme/domain/strength/muscle-weeks.rules';
import type { DeviceDatabase } from '../database/device-database.ts';
import { documentOf, numberOf, textOf } from '../database/rows.ts';
import { workoutsWithExercise } from './local.ts';
import { allBests } from './records.ts';
import { workoutOf } from './workout-row.ts';

/** An exercise this person has trained, with where it stands. */
export interface DeviceLift {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly sessionCount: number;
  readonly lastTrainedOn: string;
  readonly bests: readonly PersonalRecord[];
}

/** Every exercise trained, last trained first. */
export async function trainedLifts(db: DeviceDatabase): Promise<DeviceLift[]> {
  const rows = await db.all(
    `select e.exercise_id, count(*) as session_count, max(w.local_date) as last_on, x.name
       from workout_exercises e join workouts w on w.id = e.workout_id
       left join exercises x on x.id = e.exercise_id
      where w.deleted_at is null and w.set_count > 0
      group by e.exercise_id order by max(e.started_at) desc, e.exercise_id`,
  );
  const bests = new Map((await allBests(db)).map((best) => [best.exerciseId, best]));
  return rows.flatMap((row) => {
    const exerciseId = textOf(row, 'exercise_id');
    const known = bests.get(exerciseId);
    const exerciseName = typeof row.name === 'string' ? row.name : known?.exerciseName;
    // Laid out by a plan and never done: there is nothing to tell.
    if (exerciseName === undefined) return [];
    return {
      exerciseId,
      exerciseName,
      sessionCount: numberOf(row, 'session_count'),
      lastTrainedOn: textOf(row, 'last_on'),
      bests: known?.records ?? [],
    };
  });
}

/** One exercise in one session. */
export interface DeviceLiftSession extends ExerciseSessionFigures {
  readonly workoutId: string;
  readonly date: string;
  readonly sets: Workout['exercises'][number]['sets'];
}

/** So many sessions make a chart; older ones are in the history. */
const CHARTED_SESSIONS = 200;

/** One exercise through the last sessions it was in, newest first; those in which no set of it was done are left out. */
export async function sessionsOfLift(
  db: DeviceDatabase,
  exerciseId: string,
  most = CHARTED_SESSIONS,
): Promise<DeviceLiftSession[]> {
  const workouts = await workoutsWithExercise(db, exerciseId, most);
  return workouts.flatMap(({ id, localDate, exercises }) => {
    const sets = exercises
      .filter((log) => log.exerciseId === exerciseId)
      .flatMap((log) => log.sets.filter((set) => set.isCompleted));
    if (sets.length === 0) return [];
    return [{ workoutId: id, date: localDate, sets, ...exerciseSessionFigures(sets) }];
  });
}

/** Every record of an exercise, newest first, each with what it beat. */
export async function recordTimeline(
  db: DeviceDatabase,
  exerciseId: string,
): Promise<PersonalRecord[]> {
  const rows = await db.all(
    `select document from personal_records where exercise_id = ?
      order by achieved_on desc, workout_id desc, id`,
    [exerciseId],
  );
  return rows.map((row) => documentOf<PersonalRecord>(row));
}

/** Hard sets and volume per muscle for each week of a range of local dates. */
export async function muscleWeeksHere(
  db: DeviceDatabase,
  range: { readonly from: string; readonly to: string },
): Promise<MuscleWeek[]> {
  const rows = await db.all(
    `select document from workouts where deleted_at is null and local_date between ? and ?`,
    [range.from, range.to],
  );
  const workouts = rows.map(workoutOf);
  const ids = new Set(workouts.flatMap(({ exercises }) => exercises.map((log) => log.exerciseId)));
  const known = await exercisesById(db, [...ids]);
  const trained = workouts.flatMap(({ localDate, exercises }) =>
    exercises.flatMap(({ exerciseId, sets }) => {
      const exercise = known.get(exerciseId);
      if (!exercise) return [];
      const { primaryMuscles, secondaryMuscles } = exercise;
      return [{ date: localDate, sets, primaryMuscles, secondaryMuscles }];
    }),
  );
  return muscleWeeks(trained, range);
}

/** What the library on this device says of some exercises, archived ones too. */
export async function exercisesById(
  db: DeviceDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Exercise>> {
  const rows = await db.all(
    'select document from exercises where id in (select value from json_each(?))',
    [JSON.stringify(ids)],
  );
  const exercises = rows.map((row) => documentOf<Exercise>(row));
  return new Map(exercises.map((exercise) => [exercise.id, exercise]));
}
