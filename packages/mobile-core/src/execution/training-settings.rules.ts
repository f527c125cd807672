import type { TrainingSettings } from '@coachme/contracts/training-settings.contract';
import { type Fields, mergeFields } from '@coachme/domain/sync/merge.rules';

type Sides = {
  readonly base: TrainingSettings;
  readonly mine: TrainingSettings;
  readonly theirs: TrainingSettings;
};

/**
 * Joins what two devices of a person made of the same settings: each field and each exercise by itself, and what both
 * changed is as it is here, since it arrives later.
 */
export function mergeTrainingSettings({ base, mine, theirs }: Sides): TrainingSettings {
  const { merged } = mergeFields({
    base: flat(base),
    mine: flat(mine),
    theirs: flat(theirs),
  });
  const { kit, suggestsLoads, bodyWeightKg, dotsCurve, ...exercises } = merged;
  const joined = {
    kit,
    suggestsLoads,
    bodyWeightKg,
    dotsCurve,
    exercises: Object.values(exercises),
  };
  // Every field comes from one of the sides, each of which was a whole.
  return { ...joined, revision: theirs.revision } as TrainingSettings;
}

/** Each exercise under a name of its own, so that two devices may change different ones. */
function flat({ exercises, revision, ...fields }: TrainingSettings): Fields {
  const byExercise = exercises.map((one) => [`exercise ${one.exerciseId}`, one]);
  return { ...fields, ...Object.fromEntries(byExercise) };
}
