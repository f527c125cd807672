import type { MuscleName } from '../body/muscle.rules.ts';
import { foldText, matchFolded } from '../search/fuzzy.rules.ts';

/** What a search knows of an exercise. */
export type SearchedExercise = {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names and aliases in the other languages. */
  readonly searchWords: readonly string[];
  readonly primaryMuscles: readonly MuscleName[];
  readonly equipment: string | null;
  readonly movementPattern: string;
  /** 1 is the best known. */
  readonly popularity: number | null;
};

/** An exercise with all that may be typed to find it, folded once. */
export type IndexedExercise<Exercise> = {
  readonly exercise: Exercise;
  readonly names: readonly string[];
  readonly facts: readonly string[];
  readonly everything: string;
};

/** How muscles and equipment are called, in as many languages as are known, by the library's name for them. */
export type FactWords = (fact: string) => readonly string[];

/** From here on a name begins, or its words begin, with what was typed. */
const beginsAlike = 80;
/** From here on every word that was typed is in the text, without a mistake. */
const contained = 60;
/** A name that only shares letters with the query is shown when nothing answers better. */
const onlyLetters = 20;

/** Makes an exercise ready to be searched. */
export function indexExercise<Exercise extends SearchedExercise>(
  exercise: Exercise,
  wordsOf: FactWords,
): IndexedExercise<Exercise> {
  const { name, aliases, searchWords, primaryMuscles, equipment, movementPattern } = exercise;
  const names = unique([name, ...aliases, ...searchWords].map(foldText));
  const known = [...primaryMuscles, ...(equipment === null ? [] : [equipment])];
  const facts = unique(known.flatMap((fact) => [fact, ...wordsOf(fact)]).map(foldText));
  const everything = [...names, ...facts, foldText(movementPattern)].join(' ');
  return { exercise, names, facts, everything };
}

/**
 * The exercises that answer a query, best first: the very name or alias in whatever language, then names that begin
 * alike or are for the muscle or equipment asked for, the well known first, then looser matches, one slip of a finger
 * forgiven. Everything for an empty query.
 */
export function findExercises<Exercise extends SearchedExercise>(
  query: string,
  index: readonly IndexedExercise<Exercise>[],
): Exercise[] {
  const wanted = foldText(query);
  const scored = index.map((entry) => ({
    exercise: entry.exercise,
    score: wanted === '' ? beginsAlike : scoreOf(wanted, entry),
  }));
  const hasBetter = scored.some(({ score }) => score > onlyLetters);
  return scored
    .filter(({ score }) => score > (hasBetter ? onlyLetters : 0))
    .toSorted(
      (a, b) =>
        classOf(b.score) - classOf(a.score) ||
        fameOf(a.exercise) - fameOf(b.exercise) ||
        b.score - a.score ||
        a.exercise.name.length - b.exercise.name.length ||
        (a.exercise.name < b.exercise.name ? -1 : 1),
    )
    .map(({ exercise }) => exercise);
}

function scoreOf(wanted: string, { names, facts, everything }: IndexedExercise<unknown>): number {
  let named = 0;
  for (const name of names) named = Math.max(named, matchFolded(wanted, name));
  if (named >= beginsAlike) return named;
  if (facts.includes(wanted)) return beginsAlike;
  // Mistakes are forgiven in names only: in all that is known of an exercise nearly every word is near another.
  const isContained = wanted.split(' ').every((part) => everything.includes(part));
  return isContained ? Math.max(named, contained) : named;
}

/** A beginning of the name and a beginning of one of its words count the same: fame decides between them. */
function classOf(score: number): number {
  return score >= beginsAlike && score < 100 ? beginsAlike : score;
}

function fameOf({ popularity }: SearchedExercise): number {
  return popularity ?? Number.MAX_SAFE_INTEGER;
}

const unique = (texts: readonly string[]) => [...new Set(texts)];
