import type { WeightUnit } from '../units/weight.rules.ts';
import {
  EMPTY_SET_PRESCRIPTION,
  MAX_SETS_PER_EXERCISE,
  refusalsOfSet,
  type SetPrescription,
} from './set-prescription.rules.ts';
import { printModifiers, printTarget } from './set-shorthand-print.rules.ts';
import {
  asciiDigits,
  type Cursor,
  isAtEnd,
  type Span,
  take,
  wordAt,
} from './shorthand-cursor.rules.ts';
import { nearestStanding, nearestWord } from './shorthand-suggestion.rules.ts';
import { MODIFIER_WORDS, type ShorthandWord, TARGET_WORDS } from './shorthand-words.rules.ts';

export type ShorthandReason =
  | 'empty'
  | 'missing-target'
  | 'unknown-word'
  | 'said-twice'
  | 'count-with-list'
  | 'too-many-sets'
  | 'out-of-range';

/** Where the text cannot be read and why; the suggestion, where there is one, is text to put in that place. */
export type ShorthandError = Span & { reason: ShorthandReason; suggestion: string | null };

export type ShorthandOutcome =
  | { ok: true; sets: SetPrescription[] }
  | { ok: false; error: ShorthandError };

type Said = { fields: Partial<SetPrescription>; span: Span };
type Parsed<Value> = { ok: true; value: Value } | { ok: false; error: ShorthandError };

/**
 * Reads a coach's shorthand for the sets of one exercise: groups divided by `;`, each a target (`4x8-10`, `5,5,3`,
 * `5/3/1+`, `AMRAP`, `20m`, `5km`) and what holds for all its sets (`@RPE8`, `@80%`, `100kg`, `tempo 3010`, `rest 2m`, `warmup`).
 * The unit is what a load is suggested in where a figure stands without any.
 */
export function parseSetShorthand(text: string, unit: WeightUnit = 'kg'): ShorthandOutcome {
  const sets: SetPrescription[] = [];
  let start = 0;
  for (const group of asciiDigits(text).split(/[;\n]/)) {
    const cursor: Cursor = { text: `${' '.repeat(start)}${group}`, at: start };
    start += group.length + 1;
    if (isAtEnd(cursor)) {
      continue;
    }
    const parsed = parseGroup(cursor, unit);
    if (!parsed.ok) {
      return parsed;
    }
    sets.push(...parsed.value);
    if (sets.length > MAX_SETS_PER_EXERCISE) {
      return failure(
        { index: 0, length: text.length },
        { reason: 'too-many-sets', suggestion: null },
      );
    }
  }
  return sets.length > 0
    ? { ok: true, sets }
    : failure({ index: 0, length: text.length }, { reason: 'empty', suggestion: '3x8' });
}

function parseGroup(cursor: Cursor, unit: WeightUnit): Parsed<SetPrescription[]> {
  const targets = parseTargets(cursor);
  if (!targets.ok) {
    return targets;
  }
  const modifiers = parseModifiers(cursor, unit);
  if (!modifiers.ok) {
    return modifiers;
  }
  const sets: SetPrescription[] = [];
  for (const target of targets.value) {
    const said = [target, ...modifiers.value];
    const error = contradictionIn(said) ?? rangeErrorIn(said);
    if (error) {
      return { ok: false, error };
    }
    sets.push(prescriptionOf(said));
  }
  return { ok: true, value: sets };
}

function parseTargets(cursor: Cursor): Parsed<Said[]> {
  const count = take(cursor, /(\d+)\s*[x×*]/);
  const targets: Said[] = [];
  do {
    const target = takeWord(cursor, TARGET_WORDS);
    if (!target) {
      return failure(wordAt(cursor), { reason: 'missing-target', suggestion: null });
    }
    targets.push(target);
  } while (take(cursor, /[,/]/));
  const [first] = targets;
  if (!count || !first) {
    return { ok: true, value: targets };
  }
  if (targets.length > 1) {
    return failure(count.span, { reason: 'count-with-list', suggestion: null });
  }
  const times = Number(count.match[1]);
  if (times < 1 || times > MAX_SETS_PER_EXERCISE) {
    const suggestion = times < 1 ? '1x' : `${MAX_SETS_PER_EXERCISE}x`;
    return failure(count.span, { reason: 'too-many-sets', suggestion });
  }
  return { ok: true, value: Array.from({ length: times }, () => first) };
}

function parseModifiers(cursor: Cursor, unit: WeightUnit): Parsed<Said[]> {
  const modifiers: Said[] = [];
  while (!isAtEnd(cursor)) {
    const modifier = takeWord(cursor, MODIFIER_WORDS);
    if (!modifier) {
      const span = wordAt(cursor);
      const typed = cursor.text.slice(span.index, span.index + span.length);
      // A figure alone after the sets is most often the load.
      const suggestion = /^\d+([.,]\d+)?$/.test(typed) ? `${typed}${unit}` : nearestWord(typed);
      return failure(span, { reason: 'unknown-word', suggestion });
    }
    modifiers.push(modifier);
  }
  return { ok: true, value: modifiers };
}

function takeWord(cursor: Cursor, words: readonly ShorthandWord[]): Said | null {
  for (const { pattern, says } of words) {
    const taken = take(cursor, pattern);
    if (taken) {
      return { fields: says(taken.match.slice(1)), span: taken.span };
    }
  }
  return null;
}

function contradictionIn(said: readonly Said[]): ShorthandError | null {
  const seen = new Set<string>();
  for (const { fields, span } of said) {
    for (const field of Object.keys(fields)) {
      if (seen.has(field)) {
        return { ...span, reason: 'said-twice', suggestion: null };
      }
      seen.add(field);
    }
  }
  return null;
}

function rangeErrorIn(said: readonly Said[]): ShorthandError | null {
  const [refusal] = refusalsOfSet(prescriptionOf(said));
  if (!refusal) {
    return null;
  }
  const field = 'field' in refusal ? refusal.field : 'repsMin';
  const index = Math.max(
    0,
    said.findIndex(({ fields }) => field in fields),
  );
  const culprit = said[index];
  if (!culprit) {
    return null;
  }
  // A word after the target is printed as such only where another target stands.
  const target: Said[] =
    index === 0 ? [] : [{ fields: { repsMin: 1, repsMax: 1 }, span: culprit.span }];
  const corrected = nearestStanding(refusal, prescriptionOf([...target, culprit]));
  const suggestion = corrected && (index === 0 ? printTarget : printModifiers)(corrected);
  return { ...culprit.span, reason: 'out-of-range', suggestion };
}

function prescriptionOf(said: readonly Said[]): SetPrescription {
  const set = { ...EMPTY_SET_PRESCRIPTION };
  for (const { fields } of said) {
    Object.assign(set, fields);
  }
  return set;
}

function failure(
  span: Span,
  why: Pick<ShorthandError, 'reason' | 'suggestion'>,
): { ok: false; error: ShorthandError } {
  return { ok: false, error: { ...span, ...why } };
}
