import type {
  ExerciseGroup,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from '@coachme/contracts/programs.words';
import {
  freshDay,
  freshGroup,
  freshSet,
  freshWeek,
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
  regrouped,
  type Selection,
} from '@coachme/domain/programs/program-content.rules';
import { chosenParts } from '@coachme/domain/programs/program-selection.rules';

/** What was copied, whole; exercises in the groups they were done in. */
export type Clip =
  | { readonly part: 'week'; readonly values: readonly TrainingWeek[] }
  | { readonly part: 'day'; readonly values: readonly TrainingDay[] }
  | { readonly part: 'exercise'; readonly values: readonly ExerciseGroup[] }
  | { readonly part: 'set'; readonly values: readonly SetPrescription[] };

/** The chosen parts as they are now, to be put elsewhere; null when nothing is chosen. */
export function clipOf(draft: Draft): Clip | null {
  const { content, selection } = draft;
  if (!selection) return null;
  const ids = chosenParts(draft).map(({ id }) => id);
  switch (selection.part) {
    case 'week':
      return { part: 'week', values: ids.flatMap((id) => findWeek(content, id)?.week ?? []) };
    case 'day':
      return { part: 'day', values: ids.flatMap((id) => findDay(content, id)?.day ?? []) };
    case 'exercise':
      return { part: 'exercise', values: groupsOf(content, ids) };
    case 'set':
      return { part: 'set', values: ids.flatMap((id) => findSet(content, id)?.set ?? []) };
  }
}

/** The chosen exercises in their groups; those of a group that are not chosen stay behind. */
function groupsOf(content: Content, ids: readonly string[]): ExerciseGroup[] {
  const trails = ids.flatMap((id) => findExercise(content, id) ?? []);
  const byGroup = Map.groupBy(trails, ({ group }) => group);
  return [...byGroup].map(([group, members]) =>
    regrouped(
      group,
      members.map(({ prescription }) => prescription),
    ),
  );
}

/** Puts copies after the chosen part of the same kind, or at the end of the chosen part that can hold them; all are chosen then. */
export function paste(clip: Clip, newId: NewId): Edit {
  return (draft) => {
    let pasted: Draft | null = draft;
    const ids: string[] = [];
    for (const step of stepsOf(clip, newId)) {
      pasted = pasted && step(pasted);
      if (pasted?.selection) ids.push(pasted.selection.id);
    }
    if (!pasted || pasted === draft) return null;
    const also = ids.filter((id) => id !== pasted.selection?.id);
    return also.length > 0 ? { ...pasted, also } : pasted;
  };
}

function stepsOf(clip: Clip, newId: NewId): Edit[] {
  switch (clip.part) {
    case 'week':
      return clip.values.map((week) => (draft) => pasteWeek(draft, freshWeek(week, newId)));
    case 'day':
      return clip.values.map((day) => (draft) => pasteDay(draft, freshDay(day, newId)));
    case 'exercise':
      return clip.values.map((group) => (draft) => pasteGroup(draft, freshGroup(group, newId)));
    case 'set':
      return clip.values.map((set) => (draft) => pasteSet(draft, freshSet(set, newId)));
  }
}

/** Puts copies of the chosen parts right after the last of them. */
export function duplicate(newId: NewId): Edit {
  return (draft) => {
    const clip = clipOf(draft);
    const last = chosenParts(draft).at(-1);
    return clip && last ? paste(clip, newId)({ content: draft.content, selection: last }) : null;
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

function pasteGroup(draft: Draft, group: ExerciseGroup): Draft | null {
  const { content } = draft;
  const [first] = group.prescriptions;
  if (!first) return null;
  const last = group.prescriptions.at(-1) ?? first;
  const selection: Selection = { part: 'exercise', id: last.id };
  const after = chosenExercise(draft);
  if (after) {
    // One exercise joins those among which it is put; several keep to themselves.
    const joins = group.kind === 'single' && after.group.prescriptions.length > 1;
    const next = joins
      ? putExercises(content, after, [after.prescription, first])
      : putGroups(content, after, [after.group, group]);
    return chosen(next, selection);
  }
  const into = chosenDay(draft);
  if (!into) return null;
  const groups = [...into.day.groups, group];
  return chosen(putDays(content, into, [{ ...into.day, groups }]), selection);
}

function pasteSet(draft: Draft, set: SetPrescription): Draft | null {
  const { content, selection } = draft;
  const pasted: Selection = { part: 'set', id: set.id };
  const after = selection?.part === 'set' ? findSet(content, selection.id) : undefined;
  if (after) return chosen(putSets(content, after, [after.set, set]), pasted);
  const into = chosenExercise(draft);
  if (!into || into.prescription.endurance) return null;
  const sets = [...into.prescription.sets, set];
  return chosen(putExercises(content, into, [{ ...into.prescription, sets }]), pasted);
}
