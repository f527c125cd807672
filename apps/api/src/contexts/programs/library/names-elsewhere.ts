import type { Exercise } from '@coachme/contracts/exercises.contract';
import { libraryId } from '../../../../data/library-id.ts';
import entries from '../../../../data/names-elsewhere.json' with { type: 'json' };

/** An exercise by all it is called: in every language, and in other apps. */
export type ExerciseByAnyName = Exercise & { readonly namesElsewhere: readonly string[] };

/** What Hevy, Strong and FitNotes call exercises of the library, where the name itself does not say which one is meant. */
const namesElsewhere: ReadonlyMap<string, readonly string[]> = new Map(
  entries.map(({ id, names }) => [libraryId(id), names]),
);

type Library = { readonly own: readonly Exercise[]; readonly builtIn: readonly Exercise[] };

/** A library to find exercises in by any of their names: histories and programs come from anywhere. */
export function byAnyName({ own, builtIn }: Library): ExerciseByAnyName[] {
  return [
    // What somebody named themselves is never taken for what another app calls alike.
    ...own.map((exercise) => ({ ...withWords(exercise), namesElsewhere: [exercise.name] })),
    ...builtIn.map((exercise) => ({
      ...withWords(exercise),
      namesElsewhere: namesElsewhere.get(exercise.id) ?? [],
    })),
  ];
}

function withWords(exercise: Exercise): Exercise {
  return { ...exercise, aliases: [...exercise.aliases, ...exercise.searchWords] };
}
