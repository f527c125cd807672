import type {
  ExercisePrescription,
  SetPrescription,
  TrainingDay,
} from '@coachme/contracts/programs.words';
import { withEndurance } from '@coachme/domain/endurance/endurance-prescription.rules';
import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import type { NewId } from '@coachme/domain/programs/program-content.rules';

/** Writes other sets for one exercise of a day. */
export function withSets(day: TrainingDay, id: string, sets: SetPrescription[]): TrainingDay {
  return withPrescriptions(day, (one) => (one.id === id ? [{ ...one, sets }] : [one]));
}

/** Writes other steps for an endurance session of a day; without any it stays as it is. */
export function withSteps(
  day: TrainingDay,
  id: string,
  { session, newId }: { readonly session: EnduranceSession; readonly newId: NewId },
): TrainingDay {
  if (session.items.length === 0) return day;
  return withPrescriptions(day, (one) =>
    one.id === id ? [withEndurance(one, session, newId)] : [one],
  );
}

/** Takes an exercise out of a day, and its group where it was alone in it. */
export function withoutExercise(day: TrainingDay, id: string): TrainingDay {
  return withPrescriptions(day, (one) => (one.id === id ? [] : [one]));
}

/** Puts an exercise at the end of a day. */
export function withExercise(
  day: TrainingDay,
  prescription: ExercisePrescription,
  groupId: string,
): TrainingDay {
  const group = { id: groupId, kind: 'single' as const, prescriptions: [prescription] };
  return { ...day, groups: [...day.groups, group] };
}

/** Moves the group at a place one step up (-1) or down (1); exercises done together go together. */
export function withGroupMoved(day: TrainingDay, from: number, step: -1 | 1): TrainingDay {
  const moved = day.groups[from];
  const to = from + step;
  if (!moved || to < 0 || to >= day.groups.length) return day;
  const others = day.groups.filter((_, index) => index !== from);
  return { ...day, groups: others.toSpliced(to, 0, moved) };
}

type Change = (prescription: ExercisePrescription) => ExercisePrescription[];

function withPrescriptions(day: TrainingDay, change: Change): TrainingDay {
  const groups = day.groups.map((group) => {
    const prescriptions = group.prescriptions.flatMap(change);
    // One alone is no superset any more.
    return prescriptions.length === 1 && group.prescriptions.length > 1
      ? { id: group.id, kind: 'single' as const, prescriptions }
      : { ...group, prescriptions };
  });
  return { ...day, groups: groups.filter(({ prescriptions }) => prescriptions.length > 0) };
}
