import type { TrainingDay } from '@coachme/contracts/programs.words';

/** The same day once more, every part under an id of its own, so that neither is taken for the other. */
export function copiedDay(day: TrainingDay, idFor: (id: string) => string): TrainingDay {
  return {
    ...day,
    id: idFor(day.id),
    groups: day.groups.map((group) => ({
      ...group,
      id: idFor(group.id),
      prescriptions: group.prescriptions.map((prescription) => ({
        ...prescription,
        id: idFor(prescription.id),
        sets: prescription.sets.map((set) => ({ ...set, id: idFor(set.id) })),
      })),
    })),
  };
}
