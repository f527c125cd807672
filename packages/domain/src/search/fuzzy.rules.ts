const ARABIC_TWINS: readonly [RegExp, string][] = [
  [/[أإآٱ]/g, 'ا'],
  [/ى/g, 'ي'],
  [/ة/g, 'ه'],
  [/ؤ/g, 'و'],
  [/ئ/g, 'ي'],
  [/ـ/g, ''],
];

/** Text as search compares it: lower case, without accents and Arabic vowel signs, alike Arabic letters as one, words divided by one space. */
export function foldText(text: string): string {
  // Twins first: decomposing would break the hamza letters apart.
  const unified = ARABIC_TWINS.reduce(
    (folded, [letters, twin]) => folded.replace(letters, twin),
    text.normalize('NFC'),
  );
  return unified
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * How well a name answers a query, 0 (not at all) to 100: the name itself, then a name that begins with it, then
 * every word beginning a word of the name, then within a word, then one typing mistake, then letters in order.
 */
export function matchScore(query: string, name: string): number {
  return matchFolded(foldText(query), foldText(name));
}

/** As `matchScore`, of texts that were folded before: folding costs more than comparing. */
export function matchFolded(wanted: string, folded: string): number {
  if (wanted === '' || folded === '') {
    return 0;
  }
  if (folded === wanted) return 100;
  if (folded.startsWith(wanted)) return 90;
  const words = folded.split(' ');
  const parts = wanted.split(' ');
  if (parts.every((part) => words.some((word) => begins(word, part)))) return 80;
  if (parts.every((part) => folded.includes(part))) return 60;
  if (parts.every((part) => words.some((word) => isNearly(part, word)))) return 40;
  return wanted.length >= 3 && isSubsequence(wanted.replaceAll(' ', ''), folded) ? 20 : 0;
}

/** What coaches write for what an exercise is done with. */
const IN_SHORT: Readonly<Record<string, string>> = {
  bb: 'barbell',
  db: 'dumbbell',
  kb: 'kettlebell',
};

function begins(word: string, part: string): boolean {
  return word.startsWith(part) || word === IN_SHORT[part];
}

/** The items that answer the query, best first, shorter and alphabetically earlier names first among equals; all of them, as given, for an empty query. */
export function rankByName<Item extends { name: string }>(
  query: string,
  items: readonly Item[],
): Item[] {
  if (foldText(query) === '') {
    return [...items];
  }
  return items
    .map((item) => ({ item, score: matchScore(query, item.name) }))
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.item.name.length - b.item.name.length ||
        (a.item.name < b.item.name ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** Insertions, deletions, replacements and swaps of neighbours that turn one text into the other (optimal string alignment). */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replace = one[row - 1] === other[column - 1] ? 0 : 1;
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + replace,
        isSwap ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] ?? 0;
}

/** One mistake is forgiven in a word of four letters or more, also while the word is still being typed. */
function isNearly(part: string, word: string): boolean {
  if (word.startsWith(part)) {
    return true;
  }
  if (part.length < 4 || part[0] !== word[0]) {
    return false;
  }
  const lengths = [part.length - 1, part.length, part.length + 1];
  return lengths.some((length) => editDistance(part, word.slice(0, length)) <= 1);
}

function isSubsequence(letters: string, text: string): boolean {
  let next = 0;
  for (const letter of text) {
    if (letter === letters[next]) next++;
  }
  return next === letters.length;
}
