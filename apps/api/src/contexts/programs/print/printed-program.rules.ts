import type { EnduranceSession } from '@coachme/contracts/endurance.words';
import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { Program, TrainingDay, TrainingWeek } from '@coachme/contracts/programs.words';
import type { Muscle } from '@coachme/contracts/words';
import { exerciseLetters } from '@coachme/domain/programs/exercise-letters.rules';
import { dayMinutes } from '@coachme/domain/programs/session-time.rules';
import { alikeSets } from '@coachme/domain/programs/set-text.rules';

type Group = TrainingDay['groups'][number];
type Prescription = Group['prescriptions'][number];
type Set = Prescription['sets'][number];

/** How parts of a program are said in the reader's language and units. */
export type Sayer = {
  readonly week: (number: number, name: string) => string;
  readonly day: (number: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly deload: string;
  readonly group: (group: Group) => string;
  /** The aim of a set first, then what holds for it. */
  readonly set: (set: Set) => readonly string[];
  /** An endurance session step by step, what it comes to last. */
  readonly session: (session: EnduranceSession) => readonly string[];
};

export type PrintedLine = {
  readonly letter: string;
  readonly name: string;
  /** Equal sets together, and each thing said of them: `4 × 8–10`, `RPE 8`, `rest 2:00`. */
  readonly sets: readonly (readonly string[])[];
  readonly notes: string;
  /** How it is done together with those after it; null for all but the first of a group. */
  readonly group: string | null;
};

export type PrintedDay = {
  readonly id: string;
  readonly title: string;
  readonly facts: string;
  readonly notes: string;
  readonly primary: readonly Muscle[];
  readonly secondary: readonly Muscle[];
  readonly lines: readonly PrintedLine[];
};

export type PrintedWeek = {
  readonly id: string;
  readonly title: string;
  readonly notes: string;
  readonly days: readonly PrintedDay[];
};

export type PrintedProgram = {
  readonly title: string;
  readonly description: string;
  readonly weeks: readonly PrintedWeek[];
};

/** A program as it stands on paper: words only, and which muscles each day trains. */
export function printedProgram(
  { title, description, weeks }: Program,
  exercises: ReadonlyMap<string, Exercise>,
  say: Sayer,
): PrintedProgram {
  return {
    title,
    description,
    weeks: weeks.map((week, index) => printedWeek(week, index + 1, { exercises, say })),
  };
}

type With = { readonly exercises: ReadonlyMap<string, Exercise>; readonly say: Sayer };

function printedWeek(week: TrainingWeek, number: number, { exercises, say }: With): PrintedWeek {
  const said = [week.name, week.mesocycle, week.isDeload ? say.deload : null];
  const name = [...new Set(said.filter(Boolean))].join(' · ');
  return {
    id: week.id,
    title: say.week(number, name),
    notes: week.notes ?? '',
    days: week.days.map((day, index) => printedDay(day, index + 1, { exercises, say })),
  };
}

function printedDay(day: TrainingDay, number: number, { exercises, say }: With): PrintedDay {
  const minutes = dayMinutes(day);
  const trained = day.groups
    .flatMap((group) => group.prescriptions)
    .flatMap(({ exerciseId }) => exercises.get(exerciseId) ?? []);
  const primary = new Set(trained.flatMap((exercise) => exercise.primaryMuscles));
  const secondary = new Set(trained.flatMap((exercise) => exercise.secondaryMuscles));
  const letters = exerciseLetters(day);
  return {
    id: day.id,
    title: day.name || say.day(number),
    facts: [day.focus, minutes > 0 ? say.minutes(minutes) : null].filter(Boolean).join(' · '),
    notes: day.notes,
    primary: [...primary],
    secondary: [...secondary].filter((muscle) => !primary.has(muscle)),
    lines: day.groups.flatMap((group) => linesOf(group, letters, say)),
  };
}

function linesOf(group: Group, letters: ReadonlyMap<string, string>, say: Sayer): PrintedLine[] {
  return group.prescriptions.map(({ id, exerciseName, sets, endurance, notes }, index) => ({
    letter: letters.get(id) ?? '',
    name: exerciseName,
    sets: endurance ? say.session(endurance).map((step) => [step]) : setLines(sets, say),
    notes,
    group: index === 0 && group.kind !== 'single' ? say.group(group) : null,
  }));
}

function setLines(sets: readonly Set[], say: Sayer): string[][] {
  return alikeSets(sets).map(({ count, set }) => {
    const [aim = '', ...rest] = say.set(set);
    return [`${count} × ${aim}`, ...rest];
  });
}
