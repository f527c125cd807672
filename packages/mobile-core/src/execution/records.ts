import type { PersonalRecord, Workout } from '@coachme/contracts/execution.words';
import { DEFAULT_ONE_REP_MAX_FORMULA } from '@coachme/domain/strength/one-rep-max.rules';
import {
  celebratedBests,
  type NewBest,
  newBestsOfSets,
  type PersonalBest,
  type PersonalBests,
} from '@coachme/domain/strength/records.rules';
import type { DeviceDatabase } from '../database/device-database.ts';
import { documentOf } from '../database/rows.ts';
import { workoutOf } from './workout-row.ts';

/** A record set in one workout, with the exercise it belongs to. */
export interface WorkoutRecord {
  readonly exerciseId: string;
  readonly exerciseName: string;
  readonly best: NewBest;
}

/** Sessions whose records may still be on their way: the answer to a push comes before the pull that brings them. */
const RECENT_SESSIONS = 5;

/**
 * The bests of an exercise as they stood without the given session: those the server confirmed,
 * then what waits on this device or was sent just now, by the same rule. A set counted twice changes no best.
 */
export async function bestsOf(
  db: DeviceDatabase,
  exerciseId: string,
  exceptWorkoutId: string,
): Promise<PersonalBests> {
  const confirmed = await db.all(
    `select document from personal_records where exercise_id = ? and workout_id <> ?
       and workout_id not in (select id from outbox)`,
    [exerciseId, exceptWorkoutId],
  );
  const records = confirmed.map((row) => documentOf<PersonalRecord>(row));
  const unconfirmed = await db.all(
    `select w.document from workout_exercises e join workouts w on w.id = e.workout_id
      where e.exercise_id = ? and w.deleted_at is null and w.id <> ?
        and (w.id in (select id from outbox)
          or w.id in (select id from workouts order by started_at desc limit ${RECENT_SESSIONS}))
      order by w.started_at`,
    [exerciseId, exceptWorkoutId],
  );
  const sets = unconfirmed.flatMap((row) => setsOf(workoutOf(row), exerciseId));
  return newBestsOfSets(bestsOfRecords(records), sets).bests;
}

/** What a workout is celebrated for, worked out here, so that it is known offline and at once. */
export async function recordsOfWorkout(
  db: DeviceDatabase,
  workout: Workout,
): Promise<WorkoutRecord[]> {
  const found: WorkoutRecord[] = [];
  const seen = new Set<string>();
  for (const { exerciseId, exerciseName } of workout.exercises) {
    if (seen.has(exerciseId)) continue;
    seen.add(exerciseId);
    const confirmed = await confirmedRecords(db, workout.id, exerciseId);
    const bests = confirmed ?? (await workedOut(db, workout, exerciseId));
    found.push(...bests.map((best) => ({ exerciseId, exerciseName, best })));
  }
  return found;
}

async function workedOut(
  db: DeviceDatabase,
  workout: Workout,
  exerciseId: string,
): Promise<NewBest[]> {
  const before = await bestsOf(db, exerciseId, workout.id);
  return celebratedBests(newBestsOfSets(before, setsOf(workout, exerciseId)).newBests);
}

/** What the server made of a workout that is not waiting to be sent; null while it is. */
async function confirmedRecords(
  db: DeviceDatabase,
  workoutId: string,
  exerciseId: string,
): Promise<NewBest[] | null> {
  const pending = await db.get(
    `select 1 as pending from workouts where id = ?
      and (revision is null or id in (select id from outbox))`,
    [workoutId],
  );
  if (pending) return null;
  const rows = await db.all(
    'select document from personal_records where workout_id = ? and exercise_id = ?',
    [workoutId, exerciseId],
  );
  const records = rows.map((row) => documentOf<PersonalRecord>(row));
  return celebratedBests(records.map(newBestOf));
}

function newBestOf(record: PersonalRecord): NewBest {
  const best = bestOfRecord(record);
  return record.previous === null
    ? { ...best, isFirst: true, beats: null }
    : { ...best, isFirst: false, beats: { ...best, value: record.previous } };
}

/** Every estimated one-rep max that was a best when it was reached, oldest first, as the server confirmed them. */
export async function estimateRecords(db: DeviceDatabase): Promise<PersonalRecord[]> {
  const rows = await db.all(
    `select document from personal_records where document ->> '$.kind' = 'e1rm' order by achieved_on`,
  );
  return rows.map((row) => documentOf<PersonalRecord>(row));
}

/** The best of each kind for every exercise ever trained, as the server confirmed them. */
export async function allBests(
  db: DeviceDatabase,
): Promise<{ exerciseId: string; exerciseName: string; records: PersonalRecord[] }[]> {
  const rows = await db.all('select document from personal_records order by achieved_on');
  const byExercise = new Map<string, PersonalRecord[]>();
  for (const row of rows) {
    const record = documentOf<PersonalRecord>(row);
    byExercise.set(record.exerciseId, [...(byExercise.get(record.exerciseId) ?? []), record]);
  }
  return [...byExercise].map(([exerciseId, records]) => ({
    exerciseId,
    exerciseName: records.at(-1)?.exerciseName ?? '',
    records: standing(records),
  }));
}

function standing(records: readonly PersonalRecord[]): PersonalRecord[] {
  const best = new Map<string, PersonalRecord>();
  for (const record of records) {
    const before = best.get(record.kind);
    if (!before || beats(record, before)) best.set(record.kind, record);
  }
  return [...best.values()];
}

function bestsOfRecords(records: readonly PersonalRecord[]): PersonalBests {
  const bests: PersonalBests = {};
  for (const record of standing(records)) bests[record.kind] = bestOfRecord(record);
  return bests;
}

/** Repetitions stand at the heaviest load they were done with; everything else by its value. */
function beats(one: PersonalRecord, other: PersonalRecord): boolean {
  const oneLoad = one.loadKg ?? 0;
  const otherLoad = other.loadKg ?? 0;
  if (one.kind === 'reps' && oneLoad !== otherLoad) return oneLoad > otherLoad;
  return one.value > other.value;
}

function bestOfRecord(record: PersonalRecord): PersonalBest {
  return {
    kind: record.kind,
    value: record.value,
    loadKg: record.loadKg,
    reps: record.reps ?? 0,
    setId: record.setLogId ?? record.id,
    formula: record.kind === 'e1rm' ? DEFAULT_ONE_REP_MAX_FORMULA : null,
  };
}

function setsOf(workout: Workout, exerciseId: string) {
  return workout.exercises
    .filter((log) => log.exerciseId === exerciseId)
    .flatMap(({ sets }) => sets);
}
