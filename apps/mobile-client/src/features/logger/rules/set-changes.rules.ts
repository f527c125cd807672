import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';

/** Which set of which exercise of the session. */
export interface SetPlace {
  readonly exerciseLogId: string;
  readonly setId: string;
}

/** The measured part of a set, in SI units. */
export type Performance = Pick<SetLog, 'loadKg' | 'reps' | 'durationSeconds' | 'distanceMeters'>;

export const NOTHING_PERFORMED: Performance = {
  loadKg: null,
  reps: null,
  durationSeconds: null,
  distanceMeters: null,
};

/** As many sets as the server keeps of one exercise. */
const MOST_SETS = 60;

/** Ticks a set: what was left untouched is logged as it was aimed at. */
export function completeSet(
  workout: Workout,
  place: SetPlace,
  done: { target: Performance; nowMs: number },
): Workout {
  return mapSet(workout, place, (set) => ({
    ...set,
    loadKg: set.loadKg ?? done.target.loadKg,
    reps: set.reps ?? done.target.reps,
    durationSeconds: set.durationSeconds ?? done.target.durationSeconds,
    distanceMeters: set.distanceMeters ?? done.target.distanceMeters,
    isCompleted: true,
    completedAt: new Date(done.nowMs).toISOString(),
  }));
}

/** Takes a tick back; its figures stay to be corrected. */
export function reopenSet(workout: Workout, place: SetPlace): Workout {
  return mapSet(workout, place, (set) => ({ ...set, isCompleted: false, completedAt: null }));
}

/** Changes figures, effort or kind of a set. */
export function changeSet(
  workout: Workout,
  place: SetPlace,
  change: Partial<Performance> & Partial<Pick<SetLog, 'rpe' | 'kind' | 'note' | 'shortfallReason'>>,
): Workout {
  return mapSet(workout, place, (set) => ({ ...set, ...change }));
}

/** Turns a work set into a warm-up, and a warm-up into a work set. */
export function turnWarmUp(workout: Workout, place: SetPlace): Workout {
  return mapSet(workout, place, (set) => ({
    ...set,
    kind: set.kind === 'warm-up' ? 'working' : 'warm-up',
  }));
}

/** One more set of the kind and figures of the last one; the plan does not know it. */
export function addSet(workout: Workout, exerciseLogId: string, id: string): Workout {
  return mapExercise(workout, exerciseLogId, (log) =>
    log.sets.length >= MOST_SETS ? log : { ...log, sets: [...log.sets, nextSet(log, id)] },
  );
}

function nextSet(log: ExerciseLog, id: string): SetLog {
  const last = log.sets.at(-1);
  return { ...emptySet(id), ...(last && figuresOf(last)), kind: last?.kind ?? 'working' };
}

/** A set about which nothing is known yet. */
export function emptySet(id: string): SetLog {
  return {
    ...NOTHING_PERFORMED,
    id,
    setPrescriptionId: null,
    kind: 'working',
    rpe: null,
    isCompleted: false,
    completedAt: null,
    note: '',
    shortfallReason: null,
  };
}

function figuresOf({ loadKg, reps, durationSeconds, distanceMeters }: SetLog): Performance {
  return { loadKg, reps, durationSeconds, distanceMeters };
}

/** Takes a set out. */
export function removeSet(workout: Workout, place: SetPlace): Workout {
  return mapExercise(workout, place.exerciseLogId, (log) => ({
    ...log,
    sets: log.sets.filter(({ id }) => id !== place.setId),
  }));
}

/** Puts a removed set back where it stood. */
export function restoreSet(
  workout: Workout,
  exerciseLogId: string,
  removed: { set: SetLog; index: number },
): Workout {
  return mapExercise(workout, exerciseLogId, (log) => ({
    ...log,
    sets: log.sets.toSpliced(removed.index, 0, removed.set),
  }));
}

/** The set at a place, with its exercise and its index in it; null when it is gone. */
export function findSet(
  workout: Workout,
  { exerciseLogId, setId }: SetPlace,
): { log: ExerciseLog; set: SetLog; index: number } | null {
  const log = workout.exercises.find(({ id }) => id === exerciseLogId);
  const index = log ? log.sets.findIndex(({ id }) => id === setId) : -1;
  const set = log?.sets[index];
  return log && set ? { log, set, index } : null;
}

function mapSet(workout: Workout, place: SetPlace, change: (set: SetLog) => SetLog): Workout {
  return mapExercise(workout, place.exerciseLogId, (log) => ({
    ...log,
    sets: log.sets.map((set) => (set.id === place.setId ? change(set) : set)),
  }));
}

/** The session with one exercise changed. */
export function mapExercise(
  workout: Workout,
  exerciseLogId: string,
  change: (log: ExerciseLog) => ExerciseLog,
): Workout {
  return {
    ...workout,
    exercises: workout.exercises.map((log) => (log.id === exerciseLogId ? change(log) : log)),
  };
}
