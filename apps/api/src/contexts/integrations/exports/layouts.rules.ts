import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import type { ImportSource } from '@coachme/contracts/imports.contract';
import { KG_PER_LB } from '@coachme/domain/units/weight.rules';
import { coachmeColumns } from '../formats/coachme.rules.ts';
import { enduranceCells } from '../formats/endurance-cells.rules.ts';

type Unit = 'kg' | 'lb';
type Cell = string | number | null;

/** How a history is written in one layout: its header, and the rows of one session. */
export type Printer = {
  /** What divides its cells; a comma where nothing is said. */
  readonly delimiter?: ';';
  header(unit: Unit): readonly string[];
  rows(workout: Workout, unit: Unit): readonly (readonly Cell[])[];
};

const weight = (kg: number | null, unit: Unit): Cell =>
  kg === null || unit === 'kg' ? kg : Math.round((kg / KG_PER_LB) * 1000) / 1000;

/** Only what was done, as the other apps keep it. */
const done = (sets: readonly SetLog[]) => sets.filter(({ isCompleted }) => isCompleted);

const local = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime();

const coachme: Printer = {
  header: () => coachmeColumns,
  rows: (workout) =>
    workout.exercises.flatMap((exercise) =>
      exercise.sets.map((set, index) => [
        workout.id,
        workout.startedAt,
        workout.endedAt,
        workout.timeZone,
        workout.localDate,
        workout.title,
        workout.notes,
        workout.feedback?.effort ?? null,
        workout.feedback?.mood ?? null,
        workout.feedback?.comment ?? null,
        exercise.exerciseName,
        exercise.notes,
        index + 1,
        set.kind,
        set.loadKg,
        set.reps,
        set.rpe,
        set.durationSeconds,
        set.distanceMeters,
        set.isCompleted ? 'yes' : 'no',
        set.note,
        set.shortfallReason,
        workout.feedback?.fatigue ?? null,
        workout.feedback?.pump ?? null,
        workout.feedback?.pain ?? null,
        workout.feedback?.painAreas.join(' ') ?? null,
        workout.readiness,
        // An endurance session has one set, which the first row is.
        ...enduranceCells(index === 0 ? exercise.endurance : undefined),
      ]),
    ),
};

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function hevyTime(instant: string, timeZone: string): string {
  const { day, month, year, hour, minute } = local(instant, timeZone);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day} ${months[month - 1]} ${year}, ${two(hour)}:${two(minute)}`;
}

const hevyKinds: Partial<Record<SetLog['kind'], string>> = {
  'warm-up': 'warmup',
  drop: 'dropset',
  amrap: 'failure',
};

const hevy: Printer = {
  header: (unit) => [
    'title',
    'start_time',
    'end_time',
    'description',
    'exercise_title',
    'superset_id',
    'exercise_notes',
    'set_index',
    'set_type',
    unit === 'kg' ? 'weight_kg' : 'weight_lbs',
    'reps',
    'distance_km',
    'duration_seconds',
    'rpe',
  ],
  rows: ({ title, startedAt, endedAt, timeZone, notes, exercises }, unit) =>
    exercises.flatMap((exercise) =>
      done(exercise.sets).map((set, index) => [
        title,
        hevyTime(startedAt, timeZone),
        hevyTime(endedAt ?? startedAt, timeZone),
        notes,
        exercise.exerciseName,
        null,
        exercise.notes,
        index,
        hevyKinds[set.kind] ?? 'normal',
        weight(set.loadKg, unit),
        set.reps,
        set.distanceMeters === null ? null : set.distanceMeters / 1000,
        set.durationSeconds,
        set.rpe,
      ]),
    ),
};

const strongKinds: Partial<Record<SetLog['kind'], string>> = {
  'warm-up': 'W',
  drop: 'D',
  amrap: 'F',
};

/** Strong's layout with units in columns of their own, which needs no word from the person when it is read. */
const strong: Printer = {
  delimiter: ';',
  header: () => [
    'Date',
    'Workout Name',
    'Exercise Name',
    'Set Order',
    'Weight',
    'Weight Unit',
    'Reps',
    'RPE',
    'Distance',
    'Distance Unit',
    'Seconds',
    'Notes',
    'Workout Notes',
    'Workout Duration',
  ],
  rows: ({ title, startedAt, endedAt, timeZone, notes, exercises }, unit) =>
    exercises.flatMap((exercise) =>
      done(exercise.sets).map((set, index) => [
        local(startedAt, timeZone).toString({ smallestUnit: 'second' }).replace('T', ' '),
        title,
        exercise.exerciseName,
        strongKinds[set.kind] ?? index + 1,
        weight(set.loadKg, unit),
        unit === 'kg' ? 'kg' : 'lbs',
        set.reps,
        set.rpe,
        set.distanceMeters,
        'm',
        set.durationSeconds,
        exercise.notes,
        notes,
        durationText(startedAt, endedAt),
      ]),
    ),
};

function durationText(startedAt: string, endedAt: string | null): string {
  const minutes = Math.round((Date.parse(endedAt ?? startedAt) - Date.parse(startedAt)) / 60_000);
  return minutes >= 60 ? `${Math.floor(minutes / 60)}h ${minutes % 60}m` : `${minutes}m`;
}

const fitnotes: Printer = {
  header: () => [
    'Date',
    'Exercise',
    'Category',
    'Weight',
    'Weight Unit',
    'Reps',
    'Distance',
    'Distance Unit',
    'Time',
    'Comment',
  ],
  rows: ({ title, localDate, exercises }, unit) =>
    exercises.flatMap((exercise) =>
      done(exercise.sets).map((set) => [
        localDate,
        exercise.exerciseName,
        title,
        weight(set.loadKg, unit),
        unit === 'kg' ? 'kgs' : 'lbs',
        set.reps,
        set.distanceMeters,
        'm',
        set.durationSeconds,
        exercise.notes,
      ]),
    ),
};

/** Every layout that can be written. */
export const printers: Readonly<Record<ImportSource, Printer>> = {
  coachme,
  hevy,
  strong,
  fitnotes,
};
