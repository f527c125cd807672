import type {
  ExercisePrescription,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from '@coachme/contracts/programs.words';
import {
  freshDay,
  freshExercise,
  freshSet,
  freshWeek,
  singleGroup,
} from '@coachme/domain/programs/fresh-copy.rules';
import {
  type Content,
  chosenDay,
  chosenExercise,
  chosenWeek,
  type Draft,
  type Edit,
  findDay,
  findExercise,
  findSet,
  findWeek,
  type NewId,
  putDays,
  putExercises,
  putGroups,
  putSets,
  putWeeks,
  type Selection,
} from '@coachme/domain/programs/program-content.rules';

/** What was copied, whole. */
export type Clip =
  | { readonly part: 'week'; readonly value: TrainingWeek }
  | { readonly part: 'day'; readonly value: TrainingDay }
  | { readonly part: 'exercise'; readonly value: ExercisePrescription }
  | { readonly part: 'set'; readonly value: SetPrescription };

/** The chosen part as it is now, to be put elsewhere; null when nothing is chosen. */
export function clipOf({ content, selection }: Draft): Clip | null {
  if (!selection) return null;
  const { part, id } = selection;
  switch (part) {
    case 'week': {
      const trail = findWeek(content, id);
      return trail ? { part, value: trail.week } : null;
    }
    case 'day': {
      const trail = findDay(content, id);
      return trail ? { part, value: trail.day } : null;
    }
    case 'exercise': {
      const trail = findExercise(content, id);
      return trail ? { part, value: trail.prescription } : null;
    }
    case 'set': {
      const trail = findSet(content, id);
      return trail ? { part, value: trail.set } : null;
    }
  }
}

/** Puts a copy after the chosen part of the same kind, or at the end of the chosen part that can hold it. */
export function paste(clip: Clip, newId: NewId): Edit {
  return (draft) => {
    switch (clip.part) {
      case 'week':
        return pasteWeek(draft, freshWeek(clip.value, newId));
      case 'day':
        return pasteDay(draft, freshDay(clip.value, newId));
      case 'exercise':
        return pasteExercise(draft, freshExercise(clip.value, newId), newId);
      case 'set':
        return pasteSet(draft, freshSet(clip.value, newId));
    }
  };
}

/** Puts a copy of the chosen part right after it. */
export function duplicate(newId: NewId): Edit {
  return (draft) => {
    const clip = clipOf(draft);
    return clip && paste(clip, newId)(draft);
  };
}

function chosen(content: Content, selection: Selection): Draft {
  return { content, selection };
}

function pasteWeek(draft: Draft, week: TrainingWeek): Draft {
  const { content } = draft;
  const after = chosenWeek(draft);
  const next = after
    ? putWeeks(content, after, [after.week, week])
    : { ...content, weeks: [...content.weeks, week] };
  return chosen(next, { part: 'week', id: week.id });
}

function pasteDay(draft: Draft, day: TrainingDay): Draft | null {
  const { content } = draft;
  const selection: Selection = { part: 'day', id: day.id };
  const after = chosenDay(draft);
  if (after) return chosen(putDays(content, after, [after.day, day]), selection);
  const into = chosenWeek(draft);
  if (!into) return null;
  const week = { ...into.week, days: [...into.week.days, day] };
  return chosen(putWeeks(content, into, [week]), selection);
}

function pasteExercise(
  draft: Draft,
  prescription: ExercisePrescription,
  newId: NewId,
): Draft | null {
  const { content } = draft;
  const selection: Selection = { part: 'exercise', id: prescription.id };
  const after = chosenExercise(draft);
  if (after) {
    const isGrouped = after.group.prescriptions.length > 1;
    const next = isGrouped
      ? putExercises(content, after, [after.prescription, prescription])
      : putGroups(content, after, [after.group, singleGroup(prescription, newId)]);
    return chosen(next, selection);
  }
  const into = chosenDay(draft);
  if (!into) return null;
  const groups = [...into.day.groups, singleGroup(prescription, newId)];
  return chosen(putDays(content, into, [{ ...into.day, groups }]), selection);
}

function pasteSet(draft: Draft, set: SetPrescription): Draft | null {
  const { content, selection } = draft;
  const pasted: Selection = { part: 'set', id: set.id };
  const after = selection?.part === 'set' ? findSet(content, selection.id) : undefined;
  if (after) return chosen(putSets(content, after, [after.set, set]), pasted);
  const into = chosenExercise(draft);
  if (!into) return null;
  const sets = [...into.prescription.sets, set];
  return chosen(putExercises(content, into, [{ ...into.prescription, sets }]), pasted);
}
