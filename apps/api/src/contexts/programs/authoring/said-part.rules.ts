import type { EnduranceSession } from '@coachme/contracts/endurance.words';
import type {
  ExerciseGroup,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from '@coachme/contracts/programs.words';
import { kindFor, timingFor } from '@coachme/domain/programs/group-format.rules';

/*
 * What days of older versions do not have is left out where nobody says it, rather than null: then a part is equal to
 * itself whether it comes from the builder, from the database or from a phone that has held it for a year.
 */

/** A set without a percentage of the training max that nobody gave. */
export function saidSet<Set extends Pick<SetPrescription, 'percentTrainingMax'>>({
  percentTrainingMax,
  ...set
}: Set) {
  return percentTrainingMax == null ? set : { ...set, percentTrainingMax };
}

/** An exercise without steps that nobody wrote. */
export function saidExercise<Exercise extends { endurance?: EnduranceSession | null | undefined }>({
  endurance,
  ...exercise
}: Exercise) {
  return endurance == null ? exercise : { ...exercise, endurance };
}

/** A group with a kind that fits its exercises and the clock of that kind. */
export function saidGroup({ id, kind, prescriptions, ...timing }: ExerciseGroup): ExerciseGroup {
  const fit = kindFor(kind, prescriptions.length);
  return { id, kind: fit, ...timingFor(fit, timing), prescriptions };
}

/** A day without a focus that nobody gave. */
export function saidDay<Day extends Pick<TrainingDay, 'focus'>>({ focus, ...day }: Day) {
  return focus ? { ...day, focus } : day;
}

/** A week with only what was said of it. */
export function saidWeek<
  Week extends Pick<TrainingWeek, 'mesocycle' | 'notes'> & { isDeload?: boolean | undefined },
>({ mesocycle, notes, isDeload, ...week }: Week) {
  return {
    ...week,
    ...(mesocycle ? { mesocycle } : {}),
    ...(notes ? { notes } : {}),
    ...(isDeload ? { isDeload } : {}),
  };
}
