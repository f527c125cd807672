import type {
  ExerciseGroup,
  ExercisePrescription,
  NewId,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from './program-content.rules.ts';

/** A copy of a set with an id of its own. */
export function freshSet(set: SetPrescription, newId: NewId): SetPrescription {
  return { ...set, id: newId() };
}

/** A copy of an exercise of the program, its sets with it. */
export function freshExercise(
  prescription: ExercisePrescription,
  newId: NewId,
): ExercisePrescription {
  return {
    ...prescription,
    id: newId(),
    sets: prescription.sets.map((set) => freshSet(set, newId)),
  };
}

/** A copy of a group with all its exercises. */
export function freshGroup(group: ExerciseGroup, newId: NewId): ExerciseGroup {
  return {
    ...group,
    id: newId(),
    prescriptions: group.prescriptions.map((prescription) => freshExercise(prescription, newId)),
  };
}

/** A copy of a day with all in it. */
export function freshDay(day: TrainingDay, newId: NewId): TrainingDay {
  return { ...day, id: newId(), groups: day.groups.map((group) => freshGroup(group, newId)) };
}

/** A copy of a week with all in it. */
export function freshWeek(week: TrainingWeek, newId: NewId): TrainingWeek {
  return { ...week, id: newId(), days: week.days.map((day) => freshDay(day, newId)) };
}

/** An exercise that stands for itself. */
export function singleGroup(prescription: ExercisePrescription, newId: NewId): ExerciseGroup {
  return { id: newId(), kind: 'single', prescriptions: [prescription] };
}
