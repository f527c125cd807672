import { singleGroup } from '@coachme/domain/programs/fresh-copy.rules';
import {
  type Content,
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
  putWeeks,
} from '@coachme/domain/programs/program-content.rules';
import type { Direction } from '@coachme/domain/programs/program-navigation.rules';

type Way = Exclude<Direction, 'in' | 'out'>;
type Move = { readonly way: Way; readonly newId: NewId };

const steps: Readonly<Record<Way, number>> = { up: -1, down: 1, start: -1, end: 1 };

/** Moves the chosen part one place: weeks up and down, days also across, exercises within the day or to the day beside. */
export function moveChosen(way: Way, newId: NewId): Edit {
  return (draft) => {
    const { selection, content } = draft;
    if (!selection) return null;
    const moved = movedContent(draft, { way, newId });
    return moved && moved !== content ? { content: moved, selection } : null;
  };
}

function movedContent({ content, selection }: Draft, move: Move): Content | null {
  if (!selection) return null;
  switch (selection.part) {
    case 'week':
      return moveWeek(content, selection.id, steps[move.way]);
    case 'day':
      return moveDay(content, selection.id, move.way);
    case 'exercise':
      return moveExercise(content, selection.id, move);
    case 'set':
      return moveSet(content, selection.id, steps[move.way]);
  }
}

function moveWeek(content: Content, id: string, by: number): Content | null {
  const trail = findWeek(content, id);
  return trail ? { ...content, weeks: shifted(content.weeks, trail.weekIndex, by) } : null;
}

function moveDay(content: Content, id: string, way: Way): Content | null {
  const trail = findDay(content, id);
  if (!trail) return null;
  if (way === 'start' || way === 'end') {
    const days = shifted(trail.week.days, trail.dayIndex, steps[way]);
    return putWeeks(content, trail, [{ ...trail.week, days }]);
  }
  const target = content.weeks[trail.weekIndex + steps[way]];
  return target ? placeDay(content, id, { weekId: target.id, at: trail.dayIndex }) : null;
}

/** Puts a day at a place of a week, wherever it was. */
function placeDay(
  content: Content,
  id: string,
  { weekId, at }: { weekId: string; at: number },
): Content | null {
  const from = findDay(content, id);
  if (!from) return null;
  const lifted = putDays(content, from, []);
  const into = findWeek(lifted, weekId);
  if (!into) return null;
  const days = into.week.days.toSpliced(at, 0, from.day);
  return putWeeks(lifted, into, [{ ...into.week, days }]);
}

function moveExercise(content: Content, id: string, { way, newId }: Move): Content | null {
  const trail = findExercise(content, id);
  if (!trail) return null;
  if (way === 'start' || way === 'end') {
    const beside = trail.week.days[trail.dayIndex + steps[way]];
    return beside ? placeExercise(content, id, { dayId: beside.id, at: null, newId }) : null;
  }
  const by = steps[way];
  const { group, prescriptionIndex, day, groupIndex } = trail;
  if (group.prescriptions[prescriptionIndex + by]) {
    const prescriptions = shifted(group.prescriptions, prescriptionIndex, by);
    return putGroups(content, trail, [{ ...group, prescriptions }]);
  }
  if (group.prescriptions.length === 1) {
    const groups = shifted(day.groups, groupIndex, by);
    return putDays(content, trail, [{ ...day, groups }]);
  }
  return takeOut(content, id, { newId, by });
}

/** Puts an exercise alone among the groups of a day, wherever it was; `at` null puts it at the end. */
function placeExercise(
  content: Content,
  id: string,
  { dayId, at, newId }: { dayId: string; at: number | null; newId: NewId },
): Content | null {
  const from = findExercise(content, id);
  if (!from) return null;
  const isAlone = from.group.prescriptions.length === 1;
  const lifted = putExercises(content, from, []);
  const into = findDay(lifted, dayId);
  if (!into) return null;
  const group = isAlone ? from.group : singleGroup(from.prescription, newId);
  const groups = into.day.groups.toSpliced(at ?? into.day.groups.length, 0, group);
  return putDays(lifted, into, [{ ...into.day, groups }]);
}

/** An exercise leaves its group and stands before or after it. */
function takeOut(
  content: Content,
  id: string,
  { newId, by }: { newId: NewId; by: number },
): Content | null {
  const trail = findExercise(content, id);
  if (!trail) return null;
  const at = trail.groupIndex + (by > 0 ? 1 : 0);
  return placeExercise(content, id, { dayId: trail.day.id, at, newId });
}

function moveSet(content: Content, id: string, by: number): Content | null {
  const trail = findSet(content, id);
  if (!trail) return null;
  const sets = shifted(trail.prescription.sets, trail.setIndex, by);
  return putExercises(content, trail, [{ ...trail.prescription, sets }]);
}

/** Drops a day before another of a week, or at its end. */
export function dropDay(id: string, place: { weekId: string; before: string | null }): Edit {
  return (draft) => {
    const { content } = draft;
    const into = findWeek(content, place.weekId);
    if (!into || place.before === id) return null;
    const others = into.week.days.filter((day) => day.id !== id);
    const at = indexOrEnd(others, place.before);
    const moved = placeDay(content, id, { weekId: place.weekId, at });
    return moved && { content: moved, selection: { part: 'day', id } };
  };
}

/** Drops an exercise before a group of a day, or at its end. */
export function dropExercise(
  id: string,
  place: { dayId: string; before: string | null; newId: NewId },
): Edit {
  return (draft) => {
    const { content } = draft;
    const from = findExercise(content, id);
    const into = findDay(content, place.dayId);
    if (!from || !into) return null;
    const isAlone = from.group.prescriptions.length === 1;
    if (isAlone && from.group.id === place.before) return null;
    const others = into.day.groups.filter((group) => !(isAlone && group.id === from.group.id));
    const at = indexOrEnd(others, place.before);
    const moved = placeExercise(content, id, { ...place, at });
    return moved && { content: moved, selection: { part: 'exercise', id } };
  };
}

function indexOrEnd(parts: readonly { id: string }[], id: string | null): number {
  const index = parts.findIndex((part) => part.id === id);
  return index < 0 ? parts.length : index;
}

/** Joins the chosen exercise to the one above; one that is joined already stands alone again. */
export function groupWithAbove(newId: NewId): Edit {
  return (draft) => {
    const { content, selection } = draft;
    const trail = selection?.part === 'exercise' ? findExercise(content, selection.id) : undefined;
    if (!trail) return null;
    if (trail.prescriptionIndex > 0) {
      const next = takeOut(content, trail.prescription.id, { newId, by: 1 });
      return next && { ...draft, content: next };
    }
    const above = trail.day.groups[trail.groupIndex - 1];
    const lead = above?.prescriptions.at(-1);
    if (!above || !lead) return null;
    const lifted = putExercises(content, trail, []);
    const into = findExercise(lifted, lead.id);
    if (!into) return null;
    return { ...draft, content: putExercises(lifted, into, [lead, trail.prescription]) };
  };
}

function shifted<Part>(parts: readonly Part[], index: number, by: number): Part[] {
  const part = parts[index];
  const to = index + by;
  if (part === undefined || to < 0 || to >= parts.length) return [...parts];
  return parts.toSpliced(index, 1).toSpliced(to, 0, part);
}
