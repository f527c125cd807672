import { randomUUID } from 'node:crypto';
import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import type { Ctx } from '#platform/db/work';
import { saveWorkout } from './sessions/save-workout.ts';

/** A completed working set of five reps with 100 kg. */
export function aSetLog(changes: Partial<SetLog> = {}): SetLog {
  return {
    id: randomUUID(),
    setPrescriptionId: null,
    kind: 'working',
    loadKg: 100,
    reps: 5,
    rpe: null,
    durationSeconds: null,
    distanceMeters: null,
    isCompleted: true,
    completedAt: null,
    note: '',
    shortfallReason: null,
    ...changes,
  };
}

/** A barbell squat (built in) with the given sets. */
export function anExerciseLog(
  sets: SetLog[] = [aSetLog()],
  changes: Partial<ExerciseLog> = {},
): ExerciseLog {
  return {
    id: randomUUID(),
    exerciseId: 'e11f039c-fc17-5413-894b-096e24a1b3a7',
    exerciseName: 'Barbell Full Squat',
    exercisePrescriptionId: null,
    notes: '',
    skippedReason: null,
    sets,
    ...changes,
  };
}

/** A finished session of one exercise, on the date of `startedAt`. */
export function aWorkout(changes: Partial<Workout> = {}): Workout {
  const startedAt = changes.startedAt ?? '2026-11-20T07:00:00.000Z';
  return {
    id: randomUUID(),
    scheduledDayId: null,
    title: 'Lower',
    startedAt,
    endedAt: new Date(Date.parse(startedAt) + 3_600_000).toISOString(),
    timeZone: 'UTC',
    localDate: startedAt.slice(0, 10),
    notes: '',
    readiness: null,
    branchId: null,
    feedback: null,
    exercises: [anExerciseLog()],
    ...changes,
  };
}

/** A session as the client's phone sends it for the first time. */
export async function aSentWorkout(ctx: Ctx, workout: Workout): Promise<void> {
  await saveWorkout(ctx, { workout, baseRevision: null });
}
