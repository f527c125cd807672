import type { ExercisePrescription, TrainingDay } from '../programs/program-content.rules.ts';
import type { SetLog } from '../session/set-log.rules.ts';
import { type Exposure, mainSetsOf } from './exposure.rules.ts';
import { repsAsked } from './progression-rule.rules.ts';

/** A finished session of a plan, as far as rules of progression look at it. */
export type PerformedSession = {
  readonly id: string;
  readonly scheduledDayId: string | null;
  /** ISO instant. */
  readonly startedAt: string;
  readonly exercises: readonly PerformedExercise[];
};

export type PerformedExercise = {
  readonly exerciseId: string;
  readonly exercisePrescriptionId: string | null;
  readonly skippedReason: string | null;
  readonly sets: readonly (SetLog & { readonly setPrescriptionId: string | null })[];
};

/** What was done of one assignment: its days as they were planned, by id, and the finished sessions of them. */
export type AssignmentHistory = {
  readonly days: ReadonlyMap<string, TrainingDay>;
  readonly sessions: readonly PerformedSession[];
  /** Days that were lighter: what was done on them says nothing about what can be lifted. */
  readonly lighterDayIds?: ReadonlySet<string>;
};

/** How every exercise went, oldest first, by its line. */
export type Exposures = ReadonlyMap<string, readonly Exposure[]>;

/** The sessions of an assignment sorted by what they tell the rules; they may come in any order. */
export function exposuresOf({ days, sessions, lighterDayIds }: AssignmentHistory): Exposures {
  const found = new Map<string, Exposure[]>();
  for (const session of sessions.toSorted(byBeginning)) {
    const { scheduledDayId } = session;
    if (scheduledDayId === null || lighterDayIds?.has(scheduledDayId)) continue;
    const day = days.get(scheduledDayId);
    for (const prescription of day ? exercisesOf(day) : []) {
      const line = lineOf(prescription);
      const exposure = line === null ? null : exposureOf(prescription, session.exercises);
      if (line !== null && exposure) found.set(line, [...(found.get(line) ?? []), exposure]);
    }
  }
  return found;
}

/** The exercises of a day, in its order. */
export function exercisesOf(day: TrainingDay): ExercisePrescription[] {
  return day.groups.flatMap(({ prescriptions }) => prescriptions);
}

/**
 * Which sessions are looked back at: those of the same exercise under a rule of the same kind in this assignment, and
 * where the load depends on the repetitions, those with the same ones. A heavy day tells nothing about a light one.
 */
export function lineOf({ exerciseId, progression, sets }: ExercisePrescription): string | null {
  const [target] = mainSetsOf(sets);
  if (!target) return null;
  const kind = progression?.kind ?? 'as-written';
  const followsReps = kind !== 'wave' && kind !== 'training-max' && kind !== 'rpe';
  const reps = followsReps ? ` ${repsAsked(target)}-${target.repsMax}` : '';
  return `${exerciseId} ${kind}${reps}`;
}

/** Null when the exercise was not trained as planned: left out without pain, or swapped for another. */
function exposureOf(
  prescription: ExercisePrescription,
  performed: readonly PerformedExercise[],
): Exposure | null {
  const log = performed.find(
    ({ exercisePrescriptionId, exerciseId }) =>
      exercisePrescriptionId === prescription.id && exerciseId === prescription.exerciseId,
  );
  if (!log) return null;
  const byId = new Map(log.sets.map((set) => [set.setPrescriptionId, set]));
  const mainSets = mainSetsOf(prescription.sets).map((prescribed) => ({
    prescribed,
    performed: byId.get(prescribed.id) ?? null,
  }));
  const wasPainful = log.skippedReason === 'pain';
  const wasTrained = mainSets.some(({ performed: set }) => set?.isCompleted);
  return wasTrained || wasPainful ? { mainSets, wasPainful } : null;
}

function byBeginning(one: PerformedSession, other: PerformedSession): number {
  const difference = Date.parse(one.startedAt) - Date.parse(other.startedAt);
  if (difference !== 0) return difference;
  return one.id < other.id ? -1 : 1;
}
