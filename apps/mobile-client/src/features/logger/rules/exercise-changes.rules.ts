import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import { emptySet, mapExercise, NOTHING_PERFORMED } from './set-changes.rules.ts';

/** What the session needs to know of an exercise of the library. */
export interface ChosenExercise {
  readonly id: string;
  readonly name: string;
}

export type SkipReason = NonNullable<ExerciseLog['skippedReason']>;
export const SKIP_REASONS: readonly SkipReason[] = [
  'pain',
  'fatigue',
  'technique',
  'equipment',
  'time',
  'other',
];

/** As many exercises as the server keeps of one session. */
const MOST_EXERCISES = 60;

/** Adds an exercise at the end, with one open set. */
export function addExercise(
  workout: Workout,
  exercise: ChosenExercise,
  newId: () => string,
): Workout {
  if (workout.exercises.length >= MOST_EXERCISES) return workout;
  const log: ExerciseLog = {
    id: newId(),
    exerciseId: exercise.id,
    exerciseName: exercise.name,
    exercisePrescriptionId: null,
    notes: '',
    skippedReason: null,
    sets: [emptySet(newId())],
  };
  return { ...workout, exercises: [...workout.exercises, log] };
}

/**
 * Trains another exercise in place of one. Sets already done stay with what was trained; the open ones go over
 * without their figures, which were meant for another lift.
 */
export function swapExercise(
  workout: Workout,
  exerciseLogId: string,
  to: { exercise: ChosenExercise; newId: () => string },
): Workout {
  return {
    ...workout,
    exercises: workout.exercises.flatMap((log) =>
      log.id === exerciseLogId ? swapped(log, to) : log,
    ),
  };
}

function swapped(
  log: ExerciseLog,
  to: { exercise: ChosenExercise; newId: () => string },
): ExerciseLog[] {
  const done = log.sets.filter((set) => set.isCompleted);
  const open = log.sets
    .filter((set) => !set.isCompleted)
    .map((set) => ({ ...set, ...NOTHING_PERFORMED, reps: set.reps }));
  const other = {
    ...log,
    exerciseId: to.exercise.id,
    exerciseName: to.exercise.name,
    skippedReason: null,
    sets: open.length > 0 ? open : [emptySet(to.newId())],
  };
  return done.length === 0
    ? [other]
    : [
        { ...log, sets: done },
        { ...other, id: to.newId(), notes: '' },
      ];
}

/** Moves an exercise one place up (-1) or down (1); at the ends it stays. */
export function moveExercise(workout: Workout, exerciseLogId: string, step: 1 | -1): Workout {
  const from = workout.exercises.findIndex(({ id }) => id === exerciseLogId);
  const moved = workout.exercises[from];
  const to = from + step;
  if (!moved || to < 0 || to >= workout.exercises.length) return workout;
  return { ...workout, exercises: workout.exercises.toSpliced(from, 1).toSpliced(to, 0, moved) };
}

/** Leaves an exercise out for a reason, or takes it up again with null. */
export function skipExercise(
  workout: Workout,
  exerciseLogId: string,
  skippedReason: SkipReason | null,
): Workout {
  return mapExercise(workout, exerciseLogId, (log) => ({ ...log, skippedReason }));
}

/** Notes something about an exercise, at most as long as the server keeps. */
export function noteExercise(workout: Workout, exerciseLogId: string, notes: string): Workout {
  return mapExercise(workout, exerciseLogId, (log) => ({ ...log, notes: notes.slice(0, 2000) }));
}

/** Takes an exercise out of the session. */
export function removeExercise(workout: Workout, exerciseLogId: string): Workout {
  return { ...workout, exercises: workout.exercises.filter(({ id }) => id !== exerciseLogId) };
}

/** Puts a removed exercise back where it stood. */
export function restoreExercise(
  workout: Workout,
  removed: { log: ExerciseLog; index: number },
): Workout {
  return { ...workout, exercises: workout.exercises.toSpliced(removed.index, 0, removed.log) };
}
