import type { Workout } from '@coachme/contracts/execution.words';
import { summarizeSession } from '@coachme/domain/session/session-summary.rules';
import type { Row } from '../database/device-database.ts';
import { documentOf, numberOf, numberOrNull, textOf, textOrNull } from '../database/rows.ts';

/** A workout as the device holds it. */
export interface DeviceWorkout {
  readonly workout: Workout;
  /** The revision last confirmed by the server; null when it never answered. */
  readonly revision: number | null;
}

/** A row of the history: what a session came to. */
export interface WorkoutSummary {
  readonly id: string;
  readonly scheduledDayId: string | null;
  readonly title: string;
  readonly localDate: string;
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly exerciseCount: number;
  readonly setCount: number;
  readonly volumeKg: number;
  readonly recordCount: number;
}

/** The columns of a workout: its document, and what lists ask without opening it. */
export function workoutRow(workout: Workout) {
  const endedAtMs = workout.endedAt === null ? null : Date.parse(workout.endedAt);
  const done = summarizeSession({
    startedAtMs: Date.parse(workout.startedAt),
    endedAtMs,
    exercises: workout.exercises.map(({ sets }) => ({
      sets,
      primaryMuscles: [],
      secondaryMuscles: [],
    })),
  });
  return {
    id: workout.id,
    scheduled_day_id: workout.scheduledDayId,
    title: workout.title,
    local_date: workout.localDate,
    // One form for all instants, so that text sorts as time does.
    started_at: new Date(workout.startedAt).toISOString(),
    ended_at: workout.endedAt,
    exercise_ids: workout.exercises.map(({ exerciseId }) => exerciseId).join(' '),
    exercise_count: workout.exercises.filter(({ sets }) => sets.some((set) => set.isCompleted))
      .length,
    set_count: done.setCount,
    volume_kg: done.volumeKg,
    document: JSON.stringify(workout),
  };
}

/** Reads a stored document back. */
export function workoutOf(row: Row): Workout {
  return documentOf<Workout>(row);
}

export function deviceWorkoutOf(row: Row): DeviceWorkout {
  return { workout: workoutOf(row), revision: numberOrNull(row, 'revision') };
}

export function workoutSummaryOf(row: Row): WorkoutSummary {
  return {
    id: textOf(row, 'id'),
    scheduledDayId: textOrNull(row, 'scheduled_day_id'),
    title: textOf(row, 'title'),
    localDate: textOf(row, 'local_date'),
    startedAt: textOf(row, 'started_at'),
    endedAt: textOrNull(row, 'ended_at'),
    exerciseCount: numberOf(row, 'exercise_count'),
    setCount: numberOf(row, 'set_count'),
    volumeKg: numberOf(row, 'volume_kg'),
    recordCount: numberOf(row, 'record_count'),
  };
}
