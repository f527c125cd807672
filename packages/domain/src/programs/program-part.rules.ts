import { singleGroup } from './fresh-copy.rules.ts';
import { kindFor, timingFor } from './group-format.rules.ts';
import type { GroupFormat } from './group-shorthand.rules.ts';
import type {
  ExercisePrescription,
  SetPrescription,
  TrainingDay,
  TrainingWeek,
} from './program-content.rules.ts';
import {
  type Content,
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
} from './program-content.rules.ts';
import { nearestLeft } from './program-navigation.rules.ts';

/** Changes title, description or what the program is. */
export function describe(change: Partial<Omit<Content, 'weeks'>>): Edit {
  return (draft) => ({ ...draft, content: { ...draft.content, ...change } });
}

/** Puts other content in the place of all of it; can be undone like any edit. */
export function replaceAll(content: Content): Edit {
  return () => ({ content, selection: null });
}

/** Adds an empty week at the end and chooses it. */
export function addWeek(firstDay: TrainingDay, newId: NewId): Edit {
  return ({ content }) => {
    const week = { id: newId(), name: '', days: [firstDay] };
    return {
      content: { ...content, weeks: [...content.weeks, week] },
      selection: { part: 'day', id: firstDay.id },
    };
  };
}

/** Adds a day at the end of a week and chooses it. */
export function addDay(weekId: string, day: TrainingDay): Edit {
  return ({ content }) => {
    const trail = findWeek(content, weekId);
    if (!trail) return null;
    const week = { ...trail.week, days: [...trail.week.days, day] };
    return { content: putWeeks(content, trail, [week]), selection: { part: 'day', id: day.id } };
  };
}

/** A day without exercises. */
export function emptyDay(name: string, newId: NewId): TrainingDay {
  return { id: newId(), name, weekday: null, notes: '', groups: [] };
}

/** Adds an exercise at the end of a day and chooses it. */
export function addExercise(dayId: string, prescription: ExercisePrescription, newId: NewId): Edit {
  return ({ content }) => {
    const trail = findDay(content, dayId);
    if (!trail) return null;
    const groups = [...trail.day.groups, singleGroup(prescription, newId)];
    return {
      content: putDays(content, trail, [{ ...trail.day, groups }]),
      selection: { part: 'exercise', id: prescription.id },
    };
  };
}

/** Changes what is said of a week. */
export function changeWeek(
  id: string,
  change: Partial<Pick<TrainingWeek, 'name' | 'notes' | 'isDeload'>>,
): Edit {
  return (draft) => {
    const trail = findWeek(draft.content, id);
    if (!trail) return null;
    return { ...draft, content: putWeeks(draft.content, trail, [{ ...trail.week, ...change }]) };
  };
}

/** Changes name, weekday, focus or notes of a day. */
export function changeDay(
  id: string,
  change: Partial<Pick<TrainingDay, 'name' | 'weekday' | 'focus' | 'notes'>>,
): Edit {
  return (draft) => {
    const trail = findDay(draft.content, id);
    if (!trail) return null;
    return { ...draft, content: putDays(draft.content, trail, [{ ...trail.day, ...change }]) };
  };
}

/** Changes sets or notes of an exercise, or puts another exercise in its place. */
export function changeExercise(
  id: string,
  change: Partial<Omit<ExercisePrescription, 'id'>>,
): Edit {
  return (draft) => {
    const trail = findExercise(draft.content, id);
    if (!trail) return null;
    const changed = { ...trail.prescription, ...change };
    return { ...draft, content: putExercises(draft.content, trail, [changed]) };
  };
}

/** Changes one set. */
export function changeSet(id: string, change: Omit<SetPrescription, 'id'>): Edit {
  return (draft) => {
    const trail = findSet(draft.content, id);
    if (!trail) return null;
    return { ...draft, content: putSets(draft.content, trail, [{ id, ...change }]) };
  };
}

/** Changes how the exercises of a group follow each other, and by which clock. */
export function changeGroup(exerciseId: string, { kind, ...timing }: GroupFormat): Edit {
  return (draft) => {
    const trail = findExercise(draft.content, exerciseId);
    if (!trail) return null;
    const { id, prescriptions } = trail.group;
    const fit = kindFor(kind, prescriptions.length);
    const group = { id, kind: fit, ...timingFor(fit, timing), prescriptions };
    return { ...draft, content: putGroups(draft.content, trail, [group]) };
  };
}

/** Takes a part out; what stood nearest is chosen. */
export function removePart(selection: Selection): Edit {
  return (draft) => {
    const content = without(draft.content, selection);
    return content && { content, selection: nearestLeft({ ...draft, selection }, content) };
  };
}

function without(content: Content, { part, id }: Selection): Content | null {
  switch (part) {
    case 'week': {
      const trail = findWeek(content, id);
      return trail ? putWeeks(content, trail, []) : null;
    }
    case 'day': {
      const trail = findDay(content, id);
      return trail ? putDays(content, trail, []) : null;
    }
    case 'exercise': {
      const trail = findExercise(content, id);
      return trail ? putExercises(content, trail, []) : null;
    }
    case 'set': {
      const trail = findSet(content, id);
      return trail ? putSets(content, trail, []) : null;
    }
  }
}
