import type { EnduranceSession } from '../endurance/endurance-session.rules.ts';
import type { ProgressionRule } from '../progression/progression-rule.rules.ts';
import { type GroupKind, type GroupTiming, kindFor, timingFor } from './group-format.rules.ts';
import type { ProgramAbout } from './program-about.rules.ts';
import type { SetPrescription as Prescription } from './set-prescription.rules.ts';

/** A set as it stands in a program. */
export type SetPrescription = Prescription & { id: string };

export type ExercisePrescription = {
  id: string;
  exerciseId: string;
  exerciseName: string;
  notes: string;
  /** How its loads go on from session to session; null: as they are written. */
  progression: ProgressionRule | null;
  /** Steps of an endurance session; its one set stands for the whole. Absent for everything else. */
  endurance?: EnduranceSession | undefined;
  sets: SetPrescription[];
};

export type ExerciseGroup = GroupTiming & {
  id: string;
  kind: GroupKind;
  prescriptions: ExercisePrescription[];
};

export type TrainingDay = {
  id: string;
  name: string;
  /** Only used by the `weekday` layout; Monday is 1. */
  weekday: number | null;
  notes: string;
  /** What the day is about; absent where nobody said. */
  focus?: string | null | undefined;
  groups: ExerciseGroup[];
};

export type TrainingWeek = {
  id: string;
  name: string;
  /** The name of the block it belongs to; weeks of one name that follow each other are one mesocycle. */
  mesocycle?: string | null | undefined;
  /** What the week is about. */
  notes?: string | null | undefined;
  /** Planned to be easier. */
  isDeload?: boolean | undefined;
  days: TrainingDay[];
};

/** What the builder writes: the program as it is sent. */
export type Content = {
  title: string;
  description: string;
  /** What it is, for finding it again; absent where the writer does not know of it. */
  about?: ProgramAbout | undefined;
  weeks: TrainingWeek[];
};

export type PartKind = 'week' | 'day' | 'exercise' | 'set';
/** The part the keys act on. An exercise is chosen by the id of its prescription. */
export type Selection = { readonly part: PartKind; readonly id: string };

export type Draft = {
  readonly content: Content;
  readonly selection: Selection | null;
  /** Ids of parts of the same kind that are chosen beside it. */
  readonly also?: readonly string[];
};
/** One change of a draft; null when there is nothing to change. */
export type Edit = (draft: Draft) => Draft | null;
export type NewId = () => string;

/** The way down to a part: what it lies in, and where. */
export type WeekTrail = { readonly week: TrainingWeek; readonly weekIndex: number };
export type DayTrail = WeekTrail & { readonly day: TrainingDay; readonly dayIndex: number };
export type ExerciseTrail = DayTrail & {
  readonly group: ExerciseGroup;
  readonly groupIndex: number;
  readonly prescription: ExercisePrescription;
  readonly prescriptionIndex: number;
};
export type SetTrail = ExerciseTrail & {
  readonly set: SetPrescription;
  readonly setIndex: number;
};

/** Every week of the program with its place. */
export function weekTrails({ weeks }: Content): WeekTrail[] {
  return weeks.map((week, weekIndex) => ({ week, weekIndex }));
}

/** Every day of the program with its place. */
export function dayTrails(content: Content): DayTrail[] {
  return weekTrails(content).flatMap(daysOf);
}

/** The days of a week with their places. */
export function daysOf(trail: WeekTrail): DayTrail[] {
  return trail.week.days.map((day, dayIndex) => ({ ...trail, day, dayIndex }));
}

/** The exercises of a day, in order, whatever groups they stand in. */
export function exercisesOf(trail: DayTrail): ExerciseTrail[] {
  return trail.day.groups.flatMap((group, groupIndex) =>
    group.prescriptions.map((prescription, prescriptionIndex) => ({
      ...trail,
      group,
      groupIndex,
      prescription,
      prescriptionIndex,
    })),
  );
}

/** The sets of an exercise with their places; the one of an endurance session is no part of its own. */
export function setsOf(trail: ExerciseTrail): SetTrail[] {
  if (trail.prescription.endurance) return [];
  return trail.prescription.sets.map((set, setIndex) => ({ ...trail, set, setIndex }));
}

/** Every exercise of the program with its place. */
export function exerciseTrails(content: Content): ExerciseTrail[] {
  return dayTrails(content).flatMap(exercisesOf);
}

export function findWeek(content: Content, id: string): WeekTrail | undefined {
  return weekTrails(content).find(({ week }) => week.id === id);
}

export function findDay(content: Content, id: string): DayTrail | undefined {
  return dayTrails(content).find(({ day }) => day.id === id);
}

export function findExercise(content: Content, id: string): ExerciseTrail | undefined {
  return exerciseTrails(content).find(({ prescription }) => prescription.id === id);
}

export function findSet(content: Content, id: string): SetTrail | undefined {
  return exerciseTrails(content)
    .flatMap(setsOf)
    .find(({ set }) => set.id === id);
}

/** The exercise that is chosen, or whose set is. */
export function chosenExercise({ content, selection }: Draft): ExerciseTrail | undefined {
  if (selection?.part === 'exercise') return findExercise(content, selection.id);
  return selection?.part === 'set' ? findSet(content, selection.id) : undefined;
}

/** The day that is chosen, or in which the chosen part lies. */
export function chosenDay(draft: Draft): DayTrail | undefined {
  const { content, selection } = draft;
  return selection?.part === 'day' ? findDay(content, selection.id) : chosenExercise(draft);
}

/** The week that is chosen, or in which the chosen part lies. */
export function chosenWeek(draft: Draft): WeekTrail | undefined {
  const { content, selection } = draft;
  return selection?.part === 'week' ? findWeek(content, selection.id) : chosenDay(draft);
}

/** The program with a week replaced by these: none removes it, two put one after it. */
export function putWeeks(
  content: Content,
  { weekIndex }: WeekTrail,
  weeks: readonly TrainingWeek[],
): Content {
  return { ...content, weeks: content.weeks.toSpliced(weekIndex, 1, ...weeks) };
}

/** The program with a day replaced by these. */
export function putDays(content: Content, trail: DayTrail, days: readonly TrainingDay[]): Content {
  const { week, dayIndex } = trail;
  return putWeeks(content, trail, [{ ...week, days: week.days.toSpliced(dayIndex, 1, ...days) }]);
}

/** The program with the group of an exercise replaced by these. */
export function putGroups(
  content: Content,
  trail: ExerciseTrail,
  groups: readonly ExerciseGroup[],
): Content {
  const { day, groupIndex } = trail;
  return putDays(content, trail, [
    { ...day, groups: day.groups.toSpliced(groupIndex, 1, ...groups) },
  ]);
}

/** The program with an exercise replaced by these within its group; a group left empty goes too. */
export function putExercises(
  content: Content,
  trail: ExerciseTrail,
  prescriptions: readonly ExercisePrescription[],
): Content {
  const { group, prescriptionIndex } = trail;
  const left = group.prescriptions.toSpliced(prescriptionIndex, 1, ...prescriptions);
  return putGroups(content, trail, left.length === 0 ? [] : [regrouped(group, left)]);
}

/** The program with a set replaced by these. */
export function putSets(
  content: Content,
  trail: SetTrail,
  sets: readonly SetPrescription[],
): Content {
  const { prescription, setIndex } = trail;
  const changed = { ...prescription, sets: prescription.sets.toSpliced(setIndex, 1, ...sets) };
  return putExercises(content, trail, [changed]);
}

/** A group with other exercises: alone is no superset, and two are more than single. */
export function regrouped(
  { id, kind: before, prescriptions: _, ...timing }: ExerciseGroup,
  prescriptions: ExercisePrescription[],
): ExerciseGroup {
  const kind = kindFor(before, prescriptions.length);
  return { id, kind, ...timingFor(kind, timing), prescriptions };
}

const limits = { weeks: 52, days: 14, groups: 40, prescriptions: 20, sets: 40 } as const;

/** Whether the program is no larger than the server stores. */
export function isWithinLimits({ weeks }: Content): boolean {
  const days = weeks.flatMap((week) => week.days);
  const groups = days.flatMap((day) => day.groups);
  const prescriptions = groups.flatMap((group) => group.prescriptions);
  return (
    weeks.length <= limits.weeks &&
    weeks.every((week) => week.days.length <= limits.days) &&
    days.every((day) => day.groups.length <= limits.groups) &&
    groups.every((group) => group.prescriptions.length <= limits.prescriptions) &&
    prescriptions.every(({ sets }) => sets.length <= limits.sets)
  );
}
