import { aDay, aSet } from '../programs/program.fixtures.ts';
import type { ExercisePrescription, TrainingDay } from '../programs/program-content.rules.ts';
import {
  EMPTY_SET_PRESCRIPTION,
  type SetPrescription,
} from '../programs/set-prescription.rules.ts';
import { aSetLog } from '../session/set-log.fixtures.ts';
import type { Exposure } from './exposure.rules.ts';
import type { PerformedSession } from './exposures.rules.ts';
import type { ProgressionRule } from './progression-rule.rules.ts';

/** What a set of 8 to 10 asks for, changed as asked. */
export function aTarget(change: Partial<SetPrescription> = {}): SetPrescription {
  return { ...EMPTY_SET_PRESCRIPTION, repsMin: 8, repsMax: 10, loadKg: 80, ...change };
}

/** One time the sets were done: repetitions of each, null for one that was not. */
export function anExposure(
  reps: readonly (number | null)[],
  { loadKg = 80, rpe = null, target = aTarget() }: Done = {},
): Exposure {
  const mainSets = reps.map((count) => ({
    prescribed: target,
    performed: count === null ? null : aSetLog({ loadKg, reps: count, rpe }),
  }));
  return { mainSets, wasPainful: false };
}
type Done = { loadKg?: number; rpe?: number | null; target?: SetPrescription };

/** Three sets of an exercise under a rule. */
export function aRuled(
  id: string,
  progression: ProgressionRule | null,
  sets: readonly Partial<SetPrescription>[] = [{ loadKg: 80 }, { loadKg: 80 }, { loadKg: 80 }],
): ExercisePrescription {
  return {
    id,
    exerciseId: 'squat',
    exerciseName: 'Squat',
    notes: '',
    progression,
    sets: sets.map((set, index) => aSet(`${id}-${index + 1}`, set)),
  };
}

/** A day of one exercise. */
export function aRuledDay(id: string, prescription: ExercisePrescription): TrainingDay {
  return aDay(id, [prescription]);
}

/** The session of a day: every set of its exercises done with so many reps. */
export function aSession(
  day: TrainingDay,
  { startedAt, reps = 8, loadKg = 80, rpe = null }: DoneSession,
): PerformedSession {
  return {
    id: `session ${startedAt}`,
    scheduledDayId: day.id,
    startedAt,
    exercises: day.groups
      .flatMap(({ prescriptions }) => prescriptions)
      .map((prescription) => ({
        exerciseId: prescription.exerciseId,
        exercisePrescriptionId: prescription.id,
        skippedReason: null,
        sets: prescription.sets.map((set) => ({
          ...aSetLog({ id: `log of ${set.id}`, kind: set.kind, loadKg, reps, rpe }),
          setPrescriptionId: set.id,
        })),
      })),
  };
}
type DoneSession = { startedAt: string; reps?: number; loadKg?: number; rpe?: number | null };
