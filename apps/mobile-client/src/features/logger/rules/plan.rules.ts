import type { ExerciseLog, SetLog } from '@coachme/contracts/execution.words';
import type {
  ExerciseGroup,
  ExercisePrescription,
  ScheduledDay,
  SetPrescription,
} from '@coachme/contracts/programs.words';
import type { NextLoad } from '@coachme/contracts/progression.words';

/** What was prescribed for a session, found by the ids its logs carry. */
export interface Plan {
  readonly notes: string;
  readonly sets: ReadonlyMap<string, SetPrescription>;
  readonly exercises: ReadonlyMap<string, ExercisePrescription>;
  /** The superset, circuit or group against the clock of an exercise prescription; single exercises have none. */
  readonly groups: ReadonlyMap<string, ExerciseGroup>;
  /** Why the loads of an exercise prescription are what its rule made of them. */
  readonly why: ReadonlyMap<string, NextLoad>;
}

export const NO_PLAN: Plan = {
  notes: '',
  sets: new Map(),
  exercises: new Map(),
  groups: new Map(),
  why: new Map(),
};

/** The plan of a dated day; nothing for a session of one's own. */
export function planOf(scheduledDay: ScheduledDay | null): Plan {
  if (!scheduledDay) return NO_PLAN;
  const { groups, notes } = scheduledDay.day;
  const exercises = groups.flatMap(({ prescriptions }) => prescriptions);
  return {
    notes,
    sets: new Map(exercises.flatMap(({ sets }) => sets.map((set) => [set.id, set]))),
    exercises: new Map(exercises.map((exercise) => [exercise.id, exercise])),
    groups: new Map(
      groups
        .filter(({ kind, prescriptions }) => kind !== 'single' || prescriptions.length > 1)
        .flatMap((group) => group.prescriptions.map(({ id }) => [id, group])),
    ),
    why: new Map(scheduledDay.laidOut.map(({ prescriptionId, why }) => [prescriptionId, why])),
  };
}

/** What a set should be. Of an exercise that was swapped only the shape stays: its load was meant for another lift. */
export function prescriptionOf(plan: Plan, log: ExerciseLog, set: SetLog): SetPrescription | null {
  const prescription = set.setPrescriptionId && plan.sets.get(set.setPrescriptionId);
  if (!prescription) return null;
  return isSwapped(plan, log)
    ? { ...prescription, loadKg: null, percentOneRepMax: null, percentTrainingMax: null }
    : prescription;
}

/** Whether another exercise is trained than the one prescribed. */
export function isSwapped(plan: Plan, log: ExerciseLog): boolean {
  const prescribed = log.exercisePrescriptionId && plan.exercises.get(log.exercisePrescriptionId);
  return prescribed ? prescribed.exerciseId !== log.exerciseId : false;
}

/** What an exercise is trained in together with others or against the clock; null for a single one. */
export function groupOf(plan: Plan, log: ExerciseLog): ExerciseGroup | null {
  return (log.exercisePrescriptionId && plan.groups.get(log.exercisePrescriptionId)) || null;
}

/** Why the load of an exercise is what it is; null without a rule, or when another exercise is trained. */
export function whyOf(plan: Plan, log: ExerciseLog): NextLoad | null {
  if (log.exercisePrescriptionId === null || isSwapped(plan, log)) return null;
  return plan.why.get(log.exercisePrescriptionId) ?? null;
}
