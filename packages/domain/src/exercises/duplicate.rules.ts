import { editDistance, foldText } from '../search/fuzzy.rules.ts';

type Named = { readonly name: string; readonly aliases: readonly string[] };

/** Words that say nothing about which exercise is meant. */
const filler = new Set(['the', 'a', 'with', 'on', 'of', 'ya', 'na', 'kwa', 'على', 'مع']);

/** Exercises a new name may already mean: the same words in any order, a plural, or one slip of a finger. */
export function namedAlike<Exercise extends Named>(
  name: string,
  exercises: readonly Exercise[],
): Exercise[] {
  const wanted = keyOf(name);
  if (wanted === '') return [];
  return exercises.filter(({ name: own, aliases }) =>
    [own, ...aliases].some((known) => isAlike(wanted, keyOf(known))),
  );
}

function isAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  return shorter >= 6 && Math.abs(one.length - other.length) <= 1 && editDistance(one, other) <= 1;
}

/** The words of a name in one order, without fillers and plural endings. */
function keyOf(name: string): string {
  return foldText(name)
    .split(' ')
    .filter((word) => word !== '' && !filler.has(word))
    .map((word) => (word.length > 3 && /[a-z]s$/.test(word) ? word.replace(/e?s$/, '') : word))
    .toSorted()
    .join(' ');
}
