import type { Workout } from '@coachme/contracts/execution.words';

/** Puts an exercise at a place of the session, counted from 0; beyond the ends it stays at the end. */
export function placeExercise(workout: Workout, exerciseLogId: string, to: number): Workout {
  const from = workout.exercises.findIndex(({ id }) => id === exerciseLogId);
  const moved = workout.exercises[from];
  const place = Math.max(0, Math.min(workout.exercises.length - 1, to));
  if (!moved || place === from) return workout;
  return { ...workout, exercises: workout.exercises.toSpliced(from, 1).toSpliced(place, 0, moved) };
}

/** Where a dragged row would land: rows are equally high, and half a row decides. */
export function landingPlace(from: number, draggedPx: number, rowPx: number): number {
  return from + Math.round(draggedPx / rowPx);
}
