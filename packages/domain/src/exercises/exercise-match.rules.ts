import { foldText } from '../search/fuzzy.rules.ts';

/** An exercise of the library, by everything it is called. */
export type Named = {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What it is done with, as the library says it; null or left out where nobody said. */
  readonly equipment?: string | null;
  /** What other apps call it: each means this one, even where another is called the same here. */
  readonly namesElsewhere?: readonly string[];
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

/** What a word of a name says an exercise is done with, in the library's words; singular, as `wordsOf` leaves them. */
const equipmentOf: ReadonlyMap<string, string> = new Map([
  ['barbell', 'barbell'],
  ['dumbbell', 'dumbbell'],
  ['machine', 'machine'],
  ['cable', 'cable'],
  ['kettlebell', 'kettlebells'],
  ['band', 'bands'],
]);

/**
 * Finds exercises by the names that other apps give them: `Bench Press (Barbell)` is the barbell bench press, and
 * `Leg Press (Machine)` the leg press, which is done on a machine.
 */
export function exerciseMatcher(library: readonly Named[]): (name: string) => ExerciseMatch {
  const index = indexOf(library);
  return (name) => {
    const words = wordsOf(name);
    const alike = index.byName.get(foldText(name)) ?? index.byWords.get(keyOf(words));
    const inTurn = [
      index.elsewhere.get(foldText(name)),
      alike,
      index.byEquipment.get(keyWithEquipment(words) ?? ''),
    ];
    const one = inTurn.find((ids) => ids?.size === 1);
    if (one) return matched([...one][0] ?? '');
    return unsure([...(alike ?? nearest(words, index.listed))]);
  };
}

function indexOf(library: readonly Named[]) {
  const byName = new Map<string, Set<string>>();
  const byWords = new Map<string, Set<string>>();
  const byEquipment = new Map<string, Set<string>>();
  const elsewhere = new Map<string, Set<string>>();
  const note = (index: Map<string, Set<string>>, key: string, id: string) => {
    const known = index.get(key);
    if (known) known.add(id);
    else index.set(key, new Set([id]));
  };
  const listed = library.map(({ id, name, aliases, equipment = null, namesElsewhere = [] }) => {
    const names = [name, ...aliases];
    const lists = names.map(wordsOf);
    for (const each of names) note(byName, foldText(each), id);
    for (const words of lists) {
      note(byWords, keyOf(words), id);
      if (equipment !== null)
        note(byEquipment, `${keyOf(withoutEquipment(words))}|${equipment}`, id);
    }
    for (const each of namesElsewhere) note(elsewhere, foldText(each), id);
    return { id, lists };
  });
  return { byName, byWords, byEquipment, elsewhere, listed };
}

const withoutEquipment = (words: readonly string[]) =>
  words.filter((word) => !equipmentOf.has(word));

/** The words of a name without what it is done with, and that; null where it names no equipment, or nothing else. */
function keyWithEquipment(words: readonly string[]): string | null {
  const [equipment] = words.flatMap((word) => equipmentOf.get(word) ?? []);
  const rest = withoutEquipment(words);
  return equipment === undefined || rest.length === 0 ? null : `${keyOf(rest)}|${equipment}`;
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
