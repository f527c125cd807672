import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import { isWorkSet } from '@coachme/domain/session/set-log.rules';
import { volumeLoadKg } from '@coachme/domain/strength/volume.rules';

/** What a session came to, against what was prescribed. */
export interface SessionResult {
  /** Completed sets that are not warm-ups. */
  readonly setCount: number;
  /** Prescribed sets that are not warm-ups; 0 for a session of one's own. */
  readonly plannedSetCount: number;
  /** How many of the prescribed ones were done. */
  readonly plannedDoneCount: number;
  readonly volumeKg: number;
  readonly durationSeconds: number;
}

/** A session forgotten open for longer than this ended with its last set. */
const FORGOTTEN_AFTER_MS = 60 * 60 * 1000;

/** When the session ended, epoch milliseconds: now, or with its last set when that is an hour ago. */
export function endOf(workout: Workout, nowMs: number): number {
  const lastMs = Math.max(
    ...completedSets(workout).map((set) => Date.parse(set.completedAt ?? '')),
  );
  const isForgotten = Number.isFinite(lastMs) && nowMs - lastMs > FORGOTTEN_AFTER_MS;
  return isForgotten ? lastMs : Math.max(nowMs, Date.parse(workout.startedAt));
}

/** Sets, volume (kg) and duration (s) of a session that ends at a moment. */
export function resultOf(workout: Workout, endedAtMs: number): SessionResult {
  const planned = workout.exercises
    .flatMap(({ sets }) => sets)
    .filter((set) => set.setPrescriptionId !== null && set.kind !== 'warm-up');
  const sets = completedSets(workout);
  return {
    setCount: sets.filter(isWorkSet).length,
    plannedSetCount: planned.length,
    plannedDoneCount: planned.filter(isWorkSet).length,
    volumeKg: volumeLoadKg(sets),
    durationSeconds: Math.max(0, Math.round((endedAtMs - Date.parse(workout.startedAt)) / 1000)),
  };
}

/** Ends the session. What was prescribed and not done stays to be seen; open sets of one's own go. */
export function finishWorkout(workout: Workout, endedAtMs: number): Workout {
  return {
    ...workout,
    endedAt: new Date(endedAtMs).toISOString(),
    exercises: workout.exercises.map(withoutOpenExtras).filter(isWorthKeeping),
  };
}

function withoutOpenExtras(log: ExerciseLog): ExerciseLog {
  return {
    ...log,
    sets: log.sets.filter((set) => set.isCompleted || set.setPrescriptionId !== null),
  };
}

function isWorthKeeping(log: ExerciseLog): boolean {
  return log.sets.length > 0 || log.exercisePrescriptionId !== null || log.notes !== '';
}

type WorkoutFeedback = NonNullable<Workout['feedback']>;
const NO_FEEDBACK: WorkoutFeedback = {
  ...{ effort: null, mood: null, comment: '', fatigue: null, pump: null, pain: null },
  painAreas: [],
};

/** Says how it went; all of it may stay open. */
export function withFeedback(workout: Workout, change: Partial<WorkoutFeedback>): Workout {
  return { ...workout, feedback: { ...(workout.feedback ?? NO_FEEDBACK), ...change } };
}

/** Every set that was ticked. */
export function completedSets(workout: Workout): SetLog[] {
  return workout.exercises.flatMap(({ sets }) => sets).filter((set) => set.isCompleted);
}

/** How far the session is: sets ticked, of those that were not left out. */
export function progressOf(workout: Workout): { done: number; all: number } {
  const due = workout.exercises.flatMap(({ sets, skippedReason }) =>
    skippedReason === null ? sets : sets.filter((set) => set.isCompleted),
  );
  return { done: due.filter((set) => set.isCompleted).length, all: due.length };
}
