import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';

/** What the library calls an exercise; undefined where it does not know it. */
export type NameOf = (exerciseId: string) => string | undefined;

/**
 * A session as it is read: what was logged keeps the names it was logged under, in the language of whoever logged it, and is
 * shown under those of the library. What needs no other name stays the same object.
 */
export function namedWorkout(workout: Workout, nameOf: NameOf): Workout {
  const exercises = workout.exercises.map((log) => namedLog(log, nameOf));
  const isSame = exercises.every((log, index) => log === workout.exercises[index]);
  return isSame ? workout : { ...workout, exercises };
}

/** One exercise of it. */
export function namedLog(log: ExerciseLog, nameOf: NameOf): ExerciseLog {
  const exerciseName = nameOf(log.exerciseId) ?? log.exerciseName;
  return exerciseName === log.exerciseName ? log : { ...log, exerciseName };
}
