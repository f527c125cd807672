import type { EnduranceLog } from '@coachme/contracts/endurance.words';
import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import { instantOf } from './local-time.rules.ts';
import type { ReadSet } from './read-set.ts';

/** An exercise of a file, named as the file names it. */
export type ReadExercise = {
  readonly name: string;
  readonly notes: string;
  /** Ours only: of an endurance session. */
  readonly endurance?: EnduranceLog;
  readonly sets: readonly Omit<SetLog, 'id' | 'setPrescriptionId' | 'completedAt'>[];
};

/** A session of a file. */
export type ReadSession = Pick<
  Workout,
  'title' | 'startedAt' | 'endedAt' | 'timeZone' | 'localDate' | 'notes' | 'feedback'
> & {
  /** Ours only; a preview from before it was told has none. */
  readonly readiness?: number | null;
  /** Ours only: the id it had when it was exported. */
  readonly workoutId: string | null;
  readonly exercises: readonly ReadExercise[];
};

type Choices = { readonly timeZone: string; readonly dayIsSession: boolean };

/** A phone holds no more in one session; what is beyond goes on in a second one. */
const mostExercises = 60;
const mostSets = 60;

/**
 * The sessions of a file's sets, in the order of the file: rows with the same beginning and title belong together, and
 * an exercise begins again where its sets begin to count anew or another stood between.
 */
export function sessionsOf(sets: readonly ReadSet[], choices: Choices): ReadSession[] {
  const groups = Map.groupBy(sets, (set) => sessionKey(set, choices));
  return [...groups.values()].flatMap((group) => sessionsOfGroup(group, choices));
}

function sessionKey({ startsAt, title, ours }: ReadSet, { dayIsSession }: Choices): string {
  return dayIsSession ? startsAt : `${startsAt}\n${title}\n${ours?.workoutId ?? ''}`;
}

function sessionsOfGroup(group: readonly ReadSet[], choices: Choices): ReadSession[] {
  const [first] = group;
  if (!first) return [];
  const exercises = exercisesOf(group);
  const parts = Math.ceil(exercises.length / mostExercises);
  return Array.from({ length: parts }, (_, part) => ({
    ...headOf(first, group, choices),
    ...(part === 0
      ? {}
      : { workoutId: null, title: `${titleOf(group)} (${part + 1})`.slice(-120) }),
    exercises: exercises.slice(part * mostExercises, (part + 1) * mostExercises),
  }));
}

function headOf(first: ReadSet, group: readonly ReadSet[], choices: Choices) {
  const shared = {
    title: titleOf(group),
    notes: group.find(({ sessionNotes }) => sessionNotes !== '')?.sessionNotes ?? '',
  };
  if (first.ours) return { ...shared, ...first.ours };
  const { timeZone } = choices;
  const startedAt = instantOf(first.startsAt, timeZone);
  const endedAt = first.endsAt === null ? startedAt : instantOf(first.endsAt, timeZone);
  return {
    ...shared,
    workoutId: null,
    startedAt,
    // Exports hold what is over; one that ends before it begins is a slip of the other app.
    endedAt: [startedAt, endedAt].toSorted().at(-1) ?? endedAt,
    timeZone,
    localDate: first.startsAt.slice(0, 10),
    feedback: null,
  };
}

function titleOf(group: readonly ReadSet[]): string {
  const titles = new Set(group.map(({ title }) => title).filter((title) => title !== ''));
  return [...titles].join(', ').slice(0, 120).trim() || 'Workout';
}

function exercisesOf(group: readonly ReadSet[]): ReadExercise[] {
  const blocks: ReadSet[][] = [];
  for (const set of group) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    const goesOn =
      before !== undefined &&
      before.exercise === set.exercise &&
      (set.order === null || before.order === null || set.order > before.order) &&
      (block?.length ?? 0) < mostSets;
    if (goesOn) block?.push(set);
    else blocks.push([set]);
  }
  return blocks.map(exerciseOf);
}

/**
 * What other apps write as the load of an assisted exercise is the help: as a load it would count as volume, and more of
 * it as a record. It is kept beside the set.
 */
function withoutHelp(set: ReadSet): ReadSet {
  const { exercise, loadKg, ours } = set;
  if (ours !== undefined || loadKg === null || !/\bassisted\b/i.test(exercise)) return set;
  return { ...set, loadKg: null, setNote: `-${loadKg} kg` };
}

function exerciseOf(block: readonly ReadSet[]): ReadExercise {
  const [endurance] = block.flatMap((set) => set.endurance ?? []);
  const notes = new Set(block.map((set) => set.notes).filter((text) => text !== ''));
  return {
    name: block[0]?.exercise ?? '',
    notes: [...notes].join('\n').slice(0, 2000),
    ...(endurance ? { endurance } : {}),
    sets: block
      .map(withoutHelp)
      .map(
        ({ kind, loadKg, reps, rpe, durationSeconds, distanceMeters, isCompleted, ...told }) => ({
          kind,
          loadKg,
          reps,
          rpe,
          durationSeconds,
          distanceMeters,
          isCompleted,
          note: told.setNote ?? '',
          shortfallReason: told.shortfallReason ?? null,
        }),
      ),
  };
}
