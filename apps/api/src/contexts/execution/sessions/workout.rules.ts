import type { EnduranceLog } from '@coachme/contracts/endurance.words';
import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import { volumeLoadKg } from '@coachme/domain/strength/volume.rules';
import { storedKg } from '@coachme/domain/units/weight.rules';

/** What is known of the stored workout when one is pushed. */
export type Stored = {
  readonly revision: number;
  readonly isDeleted: boolean;
  readonly fingerprint: string;
};

export type Pushed = {
  readonly fingerprint: string;
  /** The revision the phone's copy came from; null when no answer ever reached it. */
  readonly baseRevision: number | null;
  /** Whether this very content was stored before, so that this is an old push sent again. */
  readonly isReplay: boolean;
};

/**
 * `create` and `replace` write what was pushed; `merge` joins it with what another device changed meanwhile;
 * `unchanged` writes nothing; `deleted` keeps the deletion and puts what was pushed into the history.
 */
export type SaveDecision = 'create' | 'replace' | 'merge' | 'unchanged' | 'deleted';

/** What to do with a pushed workout. Arrival order decides, never a device's clock; an old push never undoes a newer one. */
export function decideSave(stored: Stored | null, pushed: Pushed): SaveDecision {
  if (!stored) return 'create';
  if (stored.isDeleted) {
    if (pushed.baseRevision === stored.revision) return 'replace';
    return pushed.isReplay ? 'unchanged' : 'deleted';
  }
  if (stored.fingerprint === pushed.fingerprint) return 'unchanged';
  if (pushed.baseRevision === stored.revision) return 'replace';
  if (pushed.isReplay) return 'unchanged';
  return pushed.baseRevision === null || pushed.baseRevision > stored.revision
    ? 'replace'
    : 'merge';
}

/** The workout as it is stored: instants in UTC, numbers in their stored precision, keys in one order. */
export function canonicalWorkout(workout: Workout): Workout {
  return {
    id: workout.id,
    scheduledDayId: workout.scheduledDayId,
    title: workout.title,
    startedAt: utc(workout.startedAt),
    endedAt: workout.endedAt && utc(workout.endedAt),
    timeZone: workout.timeZone,
    localDate: workout.localDate,
    notes: workout.notes,
    readiness: workout.readiness,
    branchId: workout.branchId,
    feedback: workout.feedback && {
      effort: workout.feedback.effort,
      mood: workout.feedback.mood,
      comment: workout.feedback.comment,
      fatigue: workout.feedback.fatigue,
      pump: workout.feedback.pump,
      pain: workout.feedback.pain,
      painAreas: [...new Set(workout.feedback.painAreas)].toSorted(),
    },
    exercises: workout.exercises.map(canonicalExercise),
  };
}

function canonicalExercise(exercise: ExerciseLog): ExerciseLog {
  return {
    id: exercise.id,
    exerciseId: exercise.exerciseId,
    exerciseName: exercise.exerciseName,
    exercisePrescriptionId: exercise.exercisePrescriptionId,
    notes: exercise.notes,
    skippedReason: exercise.skippedReason,
    sets: exercise.sets.map(canonicalSet),
    ...(exercise.endurance ? { endurance: canonicalEndurance(exercise.endurance) } : {}),
  };
}

function canonicalEndurance(log: EnduranceLog): EnduranceLog {
  const rounded = (meters: number | null) =>
    meters === null ? null : Math.round(meters * 100) / 100;
  return {
    averageHeartRate: log.averageHeartRate,
    laps: log.laps.map(({ place, durationSeconds, distanceMeters, isSkipped }) => ({
      place,
      durationSeconds,
      distanceMeters: rounded(distanceMeters),
      isSkipped,
    })),
    stepStartedAt: log.stepStartedAt && utc(log.stepStartedAt),
    pausedAt: log.pausedAt && utc(log.pausedAt),
  };
}

function canonicalSet(set: SetLog): SetLog {
  return {
    id: set.id,
    setPrescriptionId: set.setPrescriptionId,
    kind: set.kind,
    loadKg: set.loadKg === null ? null : storedKg(set.loadKg),
    reps: set.reps,
    rpe: set.rpe === null ? null : Math.round(set.rpe * 10) / 10,
    durationSeconds: set.durationSeconds,
    distanceMeters: set.distanceMeters === null ? null : Math.round(set.distanceMeters * 100) / 100,
    isCompleted: set.isCompleted,
    completedAt: set.completedAt && utc(set.completedAt),
    note: set.note.trim(),
    shortfallReason: set.shortfallReason,
  };
}

/** What the sets of a workout come to: exercises, completed sets, volume load in kg. */
export function totalsOf(workout: Workout) {
  return {
    exerciseCount: workout.exercises.length,
    setCount: workout.exercises.flatMap((e) => e.sets).filter((set) => set.isCompleted).length,
    volumeKg: workout.exercises.reduce((sum, exercise) => sum + volumeLoadKg(exercise.sets), 0),
  };
}

export type Refusal = { readonly reason: string; readonly path: string; readonly message: string };

/** Why a workout cannot be stored, beyond the shapes the contract checks; null when it can. */
export function refusalOf(workout: Workout, known: ReadonlySet<string>): Refusal | null {
  if (workout.endedAt && utc(workout.endedAt) < utc(workout.startedAt)) {
    const message = 'The session ends before it begins.';
    return { reason: 'ends-before-it-begins', path: 'endedAt', message };
  }
  const ids = new Set<string>();
  for (const [index, exercise] of workout.exercises.entries()) {
    const path = `exercises.${index}`;
    if (!known.has(exercise.exerciseId)) {
      const message = 'This exercise is not in the library.';
      return { reason: 'unknown-exercise', path: `${path}.exerciseId`, message };
    }
    for (const { id } of [exercise, ...exercise.sets]) {
      if (ids.has(id)) {
        return { reason: 'id-twice', path, message: 'Two exercises or sets have the same id.' };
      }
      ids.add(id);
    }
  }
  return null;
}

function utc(instant: string): string {
  return new Date(instant).toISOString();
}
