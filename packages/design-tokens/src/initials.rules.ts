import type { ColorName } from './tokens.ts';

const tints = ['tint1', 'tint2', 'tint3', 'tint4'] as const satisfies readonly ColorName[];
export type TintName = (typeof tints)[number];

/** The letters that stand for a person: first and last word's first; one in Arabic, where two would join into a word. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const letters = [words[0], last].map((word) => [...(word ?? '')][0] ?? '');
  const isJoined = /\p{Script=Arabic}/u.test(letters[0] ?? '');
  return (isJoined ? (letters[0] ?? '') : letters.join('')).toUpperCase();
}

/** The paper behind the initials; the same name always gets the same one. */
export function tintOf(name: string): TintName {
  const sum = [...name].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return tints[sum % tints.length] ?? 'tint1';
}
