import type { Cursor, Span } from '../programs/shorthand-cursor.rules.ts';
import { isAtEnd } from '../programs/shorthand-cursor.rules.ts';
import { editDistance } from '../search/fuzzy.rules.ts';
import { KNOWN_ENDURANCE_WORDS } from './endurance-words.rules.ts';

export type EnduranceReason =
  | 'empty'
  | 'missing-amount'
  | 'missing-unit'
  | 'minutes-or-meters'
  | 'unknown-word'
  | 'said-twice'
  | 'out-of-range'
  | 'reversed'
  | 'not-closed'
  | 'nested-repeat'
  | 'too-many-steps';

/** Where the text cannot be read and why; the suggestion, where there is one, is text to put in that place. */
export type EnduranceError = Span & { reason: EnduranceReason; suggestion: string | null };
export type Refused = { readonly ok: false; readonly error: EnduranceError };
export type Read<Value> = { readonly ok: true; readonly value: Value } | Refused;

export function failure(
  { index, length }: Span,
  reason: EnduranceReason,
  suggestion: string | null = null,
): Refused {
  return { ok: false, error: { index, length, reason, suggestion } };
}

/** The stretch the cursor stands before, up to a space, a comma or a bracket. */
export function stretchAt(cursor: Cursor): Span {
  isAtEnd(cursor);
  const rest = cursor.text.slice(cursor.at);
  const index = cursor.at + (rest.length - rest.trimStart().length);
  const length = cursor.text.slice(index + 1).search(/[\s,;+()]|$/u) + 1;
  return { index, length: index < cursor.text.length ? length : 0 };
}

/** Why what stands here cannot be read, with the nearest word there is. */
export function unknownWord(cursor: Cursor): Refused {
  const span = stretchAt(cursor);
  const typed = lettersOf(cursor.text.slice(span.index, span.index + span.length));
  const [nearest] = KNOWN_ENDURANCE_WORDS.map((word) => ({
    word,
    distance: editDistance(typed, lettersOf(word)),
  }))
    .filter(({ word, distance }) => distance <= (Math.min(word.length, typed.length) > 3 ? 2 : 1))
    .toSorted((a, b) => a.distance - b.distance);
  return failure(span, 'unknown-word', nearest?.word ?? null);
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/\P{L}/gu, '');
}
