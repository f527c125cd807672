import { foldText } from '../search/fuzzy.rules.ts';

/** An exercise of the library, by everything it is called. */
export type Named = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
};

/** `matched`: one exercise is called that. `ambiguous`: several may be meant. `unknown`: none is near. */
export type ExerciseMatch = {
  readonly match: 'matched' | 'ambiguous' | 'unknown';
  readonly exerciseId: string | null;
  /** Up to five that may be meant, the likeliest first. */
  readonly candidateIds: readonly string[];
};

/** Words that say nothing about which exercise it is. */
const fillers = new Set(['the', 'with', 'a', 'on', 'and', 'medium', 'grip', 'style']);
const singular = (word: string) =>
  word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/, '') : word;

const mostCandidates = 5;

/** Finds exercises by the names that other apps give them, `Bench Press (Barbell)` being the barbell bench press. */
export function exerciseMatcher(library: readonly Named[]): (name: string) => ExerciseMatch {
  const byName = new Map<string, Set<string>>();
  const byWords = new Map<string, Set<string>>();
  const note = (index: Map<string, Set<string>>, key: string, id: string) => {
    const known = index.get(key);
    if (known) known.add(id);
    else index.set(key, new Set([id]));
  };
  const words = library.map((exercise) => {
    for (const name of [exercise.name, ...exercise.aliases]) {
      note(byName, foldText(name), exercise.id);
      note(byWords, keyOf(wordsOf(name)), exercise.id);
    }
    const lists = [exercise.name, ...exercise.aliases].map(wordsOf);
    return { id: exercise.id, lists };
  });
  return (name) => {
    const same = byName.get(foldText(name)) ?? byWords.get(keyOf(wordsOf(name)));
    if (same?.size === 1) return matched([...same][0] ?? '');
    if (same) return unsure([...same]);
    return unsure(nearest(wordsOf(name), words));
  };
}

type Listed = { readonly id: string; readonly lists: readonly (readonly string[])[] };

/** Those that share most words with the name, at least two thirds of them. */
function nearest(asked: readonly string[], library: readonly Listed[]): string[] {
  const scored = library.flatMap(({ id, lists }) => {
    const score = Math.max(...lists.map((list) => overlap(asked, list)));
    return score >= 2 / 3 ? [{ id, score }] : [];
  });
  return scored.toSorted((a, b) => b.score - a.score).map(({ id }) => id);
}

/** How much two sets of words have in common, 0 to 1 (Dice). */
function overlap(one: readonly string[], other: readonly string[]): number {
  const shared = one.filter((word) => other.includes(word)).length;
  return (2 * shared) / (one.length + other.length || 1);
}

function wordsOf(name: string): string[] {
  const words = foldText(name)
    .split(' ')
    .filter((word) => !fillers.has(word))
    .map(singular);
  return [...new Set(words)];
}

const keyOf = (words: readonly string[]) => words.toSorted().join(' ');

const matched = (id: string): ExerciseMatch => ({
  match: 'matched',
  exerciseId: id,
  candidateIds: [id],
});

function unsure(ids: readonly string[]): ExerciseMatch {
  return {
    match: ids.length === 0 ? 'unknown' : 'ambiguous',
    exerciseId: null,
    candidateIds: ids.slice(0, mostCandidates),
  };
}
