import type { SetPrescription, TrainingWeek } from '@coachme/contracts/programs.words';
import type { Muscle } from '@coachme/contracts/words';
import type { MovementPattern } from '@coachme/domain/programs/movement-pattern.rules';
import type { SetLog } from '@coachme/domain/session/set-log.rules';
import { hardSetsByMuscle } from '@coachme/domain/strength/volume.rules';

export type MusclesOf = (exerciseId: string) =>
  | {
      readonly primaryMuscles: Muscle[];
      readonly secondaryMuscles: Muscle[];
      readonly movementPattern: MovementPattern;
    }
  | undefined;

/** Hard sets per muscle that a week prescribes; an exercise whose muscles are not known yet counts nothing. */
export function weekHardSets(week: TrainingWeek, musclesOf: MusclesOf): Record<string, number> {
  const prescriptions = week.days
    .flatMap((day) => day.groups)
    .flatMap((group) => group.prescriptions);
  return hardSetsByMuscle(
    prescriptions.flatMap(({ exerciseId, sets }) => {
      const muscles = musclesOf(exerciseId);
      return muscles ? [{ ...muscles, sets: sets.map(asDone) }] : [];
    }),
  );
}

/** A repetition number that counts as hard, for sets taken as far as they go. */
const repsToFailure = 10;

/** The set as it is when done as written, at the top of its range. */
function asDone(set: SetPrescription): SetLog {
  const { id, kind, loadKg, durationSeconds, distanceMeters, rir } = set;
  const reps = set.repsMax ?? set.repsMin ?? (kind === 'amrap' ? repsToFailure : null);
  const rpe = set.rpe ?? (rir === null ? null : 10 - rir);
  return { id, kind, loadKg, durationSeconds, distanceMeters, reps, rpe, isCompleted: true };
}
