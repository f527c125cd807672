import type { ExerciseLog, SetLog, Workout } from '@coachme/contracts/execution.words';
import type {
  ExercisePrescription,
  ScheduledDay,
  SetPrescription,
} from '@coachme/contracts/programs.words';

/** When and where a session begins, and where its ids come from. */
export interface Beginning {
  readonly nowMs: number;
  readonly timeZone: string;
  readonly localDate: string;
  readonly newId: () => string;
  /** How ready the person says to be, 1 to 5; null: not said. */
  readonly readiness?: number | null;
  /** At which branch it takes place; null: at none. */
  readonly branchId?: string | null;
}

/**
 * A session of a scheduled day as it begins: everything prescribed laid out as sets to be ticked,
 * nothing performed yet. Reps start at the top of their range, load (kg) where the plan names one.
 */
export function beginWorkout(scheduledDay: ScheduledDay, beginning: Beginning): Workout {
  const { day } = scheduledDay;
  return {
    ...emptyWorkout(day.name || scheduledDay.programTitle, beginning),
    scheduledDayId: scheduledDay.id,
    exercises: day.groups
      .flatMap(({ prescriptions }) => prescriptions)
      .map((prescription) => exerciseLogOf(prescription, beginning.newId)),
  };
}

/** A session without a plan. */
export function emptyWorkout(title: string, beginning: Beginning): Workout {
  return {
    id: beginning.newId(),
    scheduledDayId: null,
    title,
    startedAt: new Date(beginning.nowMs).toISOString(),
    endedAt: null,
    timeZone: beginning.timeZone,
    localDate: beginning.localDate,
    notes: '',
    readiness: beginning.readiness ?? null,
    branchId: beginning.branchId ?? null,
    feedback: null,
    exercises: [],
  };
}

function exerciseLogOf(prescription: ExercisePrescription, newId: () => string): ExerciseLog {
  return {
    id: newId(),
    exerciseId: prescription.exerciseId,
    exerciseName: prescription.exerciseName,
    exercisePrescriptionId: prescription.id,
    notes: '',
    skippedReason: null,
    sets: prescription.sets.map((set) => setLogOf(set, newId())),
  };
}

/** A set as prescribed, not done yet; effort is left for the person to say. */
export function setLogOf(prescribed: SetPrescription, id: string): SetLog {
  return {
    id,
    setPrescriptionId: prescribed.id,
    kind: prescribed.kind,
    loadKg: prescribed.loadKg,
    reps: prescribed.repsMax ?? prescribed.repsMin,
    rpe: null,
    durationSeconds: prescribed.durationSeconds,
    distanceMeters: prescribed.distanceMeters,
    isCompleted: false,
    completedAt: null,
    note: '',
    shortfallReason: null,
  };
}
