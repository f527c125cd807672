import type { ProgramAbout } from '@coachme/contracts/program-about.words';
import type { Locale } from '@coachme/contracts/words';
import { enduranceExercise } from '@coachme/domain/endurance/endurance-prescription.rules';
import { parseEnduranceShorthand } from '@coachme/domain/endurance/endurance-shorthand.rules';
import { sportOf } from '@coachme/domain/endurance/exercise-sport.rules';
import { steppedWeek } from '@coachme/domain/programs/fill-week.rules';
import { freshWeek } from '@coachme/domain/programs/fresh-copy.rules';
import { timingFor } from '@coachme/domain/programs/group-format.rules';
import { parseGroupShorthand } from '@coachme/domain/programs/group-shorthand.rules';
import type {
  ExerciseGroup,
  NewId,
  TrainingDay,
  TrainingWeek,
} from '@coachme/domain/programs/program-content.rules';
import { parseSetShorthand } from '@coachme/domain/programs/set-shorthand.rules';

type Words = Readonly<Record<Locale, string>>;
type WeekWord = 'start' | 'same' | 'load' | 'rep' | 'effort' | 'deload';

/** Sets in shorthand: for every week alike, or one text for each week in turn. */
type SetsText = string | readonly string[];

/** A ready program as it was written down: exercises by their English names, sets and groups in shorthand. */
export type ReadyProgram = {
  readonly key: string;
  readonly title: Words;
  readonly description: Words;
  readonly about: ProgramAbout;
  /** How each week differs from the last that was no deload. */
  readonly weeks: readonly WeekWord[];
  readonly blocks: readonly string[];
  readonly days: readonly {
    readonly name: string;
    readonly groups: readonly {
      readonly as: string;
      readonly do: readonly (readonly [exercise: string, sets: SetsText])[];
    }[];
  }[];
};

/** Ready programs, and the words they share. */
export type ReadyPrograms = {
  readonly dayNames: Readonly<Record<string, Words>>;
  readonly blockNames: Readonly<Record<string, Words>>;
  readonly deload: Words;
  readonly templates: readonly ReadyProgram[];
};

type Design = ReadyProgram['days'][number]['groups'][number];

/** The library by the English names that ready programs use, and in which language to write. */
export type ReadyReader = {
  readonly exerciseOf: (englishName: string) => { readonly id: string; readonly name: string };
  readonly words: Pick<ReadyPrograms, 'dayNames' | 'blockNames' | 'deload'>;
  readonly locale: Locale;
  readonly newId: NewId;
};

/** The weeks of a ready program, each a step from the last that was no deload. */
export function readyWeeks(design: ReadyProgram, reader: ReadyReader): TrainingWeek[] {
  const { locale, newId, words } = reader;
  const weeks: TrainingWeek[] = [];
  let hard = weekOf(design, reader, 0);
  for (const [index, word] of design.weeks.entries()) {
    const written = stepOf(hard, word, reader);
    // Weeks that have a text of their own say themselves what changes.
    const week = withOwnSets(written, weekOf(design, reader, index), design);
    const block = words.blockNames[design.blocks[index] ?? ''];
    weeks.push({ ...freshWeek(week, newId), ...(block ? { mesocycle: block[locale] } : {}) });
    if (word !== 'deload') hard = week;
  }
  return weeks;
}

function stepOf(hard: TrainingWeek, word: WeekWord, { locale, words }: ReadyReader): TrainingWeek {
  if (word === 'start') return hard;
  const deloadName = words.deload[locale];
  return steppedWeek(hard, { step: word, unit: 'kg', deloadName });
}

/** Takes from the second week what the design writes week by week; the rest stays as it was stepped. */
function withOwnSets(week: TrainingWeek, own: TrainingWeek, design: ReadyProgram): TrainingWeek {
  const days = week.days.map((day, d) => ({
    ...day,
    groups: day.groups.map((group, g) => ({
      ...group,
      prescriptions: group.prescriptions.map((prescription, p) => {
        const isOwn = Array.isArray(design.days[d]?.groups[g]?.do[p]?.[1]);
        const ours = own.days[d]?.groups[g]?.prescriptions[p];
        if (!isOwn || !ours) return prescription;
        return { ...prescription, sets: ours.sets, endurance: ours.endurance };
      }),
    })),
  }));
  return { ...week, days };
}

function weekOf(design: ReadyProgram, reader: ReadyReader, weekIndex: number): TrainingWeek {
  const { locale, newId, words } = reader;
  const days = design.days.map(
    ({ name, groups }): TrainingDay => ({
      id: newId(),
      name: words.dayNames[name]?.[locale] ?? '',
      weekday: null,
      notes: '',
      groups: groups.map((group) => groupOf(group, reader, weekIndex)),
    }),
  );
  return { id: newId(), name: '', days };
}

function groupOf(design: Design, reader: ReadyReader, weekIndex: number): ExerciseGroup {
  const format = parseGroupShorthand(design.as);
  if (!format.ok) throw new Error(`A ready program has a group nobody can read: ${design.as}`);
  const { kind, ...timing } = format.format;
  const prescriptions = design.do.map(([english, text]) => {
    const { id: exerciseId, name: exerciseName } = reader.exerciseOf(english);
    const words = typeof text === 'string' ? text : (text[weekIndex % text.length] ?? '');
    const sport = sportOf(exerciseId);
    if (sport) {
      const exercise = { id: exerciseId, name: exerciseName };
      return enduranceExercise({ sport, items: stepsOf(words) }, exercise, reader.newId);
    }
    const sets = setsOf(words, reader.newId);
    return { id: reader.newId(), exerciseId, exerciseName, notes: '', progression: null, sets };
  });
  return { id: reader.newId(), kind, ...timingFor(kind, timing), prescriptions };
}

function stepsOf(text: string) {
  const read = parseEnduranceShorthand(text);
  if (!read.ok) throw new Error(`A ready program has steps nobody can read: ${text}`);
  return read.items;
}

function setsOf(text: string, newId: NewId) {
  const read = parseSetShorthand(text);
  if (!read.ok) throw new Error(`A ready program has sets nobody can read: ${text}`);
  return read.sets.map((set) => ({ ...set, id: newId() }));
}
