import { withEndurance } from '@coachme/domain/endurance/endurance-prescription.rules';
import type { EnduranceItem, Sport } from '@coachme/domain/endurance/endurance-session.rules';
import type { Edit, ExercisePrescription } from '@coachme/domain/programs/program-content.rules';
import { changeExercise } from '@coachme/domain/programs/program-part.rules';
import { newId } from '#web/features/programs/new-id.ts';

/** Writes the steps of a session; without any the exercise is as it was when it was added. */
export function writeSteps(
  prescription: ExercisePrescription,
  sport: Sport,
  items: EnduranceItem[],
): Edit {
  const written =
    items.length === 0
      ? { endurance: undefined, sets: [] }
      : withEndurance(prescription, { sport, items }, newId);
  return changeExercise(prescription.id, { endurance: written.endurance, sets: written.sets });
}
