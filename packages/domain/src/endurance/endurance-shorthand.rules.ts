import {
  asciiDigits,
  type Cursor,
  isAtEnd,
  type Span,
  take,
} from '../programs/shorthand-cursor.rules.ts';
import { type SaidItem, type SaidStep, settledItems } from './endurance-easy.rules.ts';
import { type EnduranceError, failure, type Read, unknownWord } from './endurance-reading.rules.ts';
import { type EnduranceItem, isWithin, STEP_LIMITS } from './endurance-session.rules.ts';
import { readStep } from './endurance-step-reading.rules.ts';

export type EnduranceOutcome =
  | { ok: true; items: EnduranceItem[] }
  | { ok: false; error: EnduranceError };

const TIMES = /(\d+)\s*[x×*]/iu;
const DIVIDER = /[,;+]/u;

/**
 * Reads an endurance session as a coach types it: steps divided by commas, each with how long it is, what it is for and
 * what to hold (`10min easy`, `1km @4:10-4:20`, `lap recovery`), and repeats of them: `5x(1km @4:10, 2min jog)`. A rest
 * may follow its step: `3x(8min @90-95%FTP r3min)`.
 */
export function parseEnduranceShorthand(text: string): EnduranceOutcome {
  // A new line divides as a comma does; one for one, so that places in the text stay true.
  const cursor: Cursor = { text: asciiDigits(text).replaceAll('\n', ','), at: 0 };
  const whole: Span = { index: 0, length: text.length };
  const said: SaidItem[] = [];
  skipDividers(cursor);
  while (!isAtEnd(cursor)) {
    const read = readItem(cursor);
    if (!read.ok) return read;
    said.push(...read.value);
    if (said.length > STEP_LIMITS.items) return failure(whole, 'too-many-steps');
    if (!isAtEnd(cursor) && !skipDividers(cursor)) return unknownWord(cursor);
  }
  if (said.length === 0) return failure(whole, 'empty', '10min easy, 20min @RPE6, 5min easy');
  return { ok: true, items: settledItems(said) };
}

/** Whether there was anything that divides. */
function skipDividers(cursor: Cursor): boolean {
  let found = false;
  while (take(cursor, DIVIDER)) found = true;
  return found;
}

function readItem(cursor: Cursor): Read<SaidItem[]> {
  const times = take(cursor, TIMES);
  if (!times) return readStep(cursor);
  const count = Number(times.match[1]);
  if (!isWithin(count, STEP_LIMITS.times)) {
    const { min, max } = STEP_LIMITS.times;
    return failure(times.span, 'out-of-range', `${count < min ? min : max}x`);
  }
  const open = take(cursor, /\(/u);
  const read = open ? readBracket(cursor, open.span) : readStep(cursor);
  if (!read.ok) return read;
  return { ok: true, value: [{ times: count, steps: read.value }] };
}

function readBracket(cursor: Cursor, open: Span): Read<SaidStep[]> {
  const steps: SaidStep[] = [];
  skipDividers(cursor);
  while (!take(cursor, /\)/u)) {
    if (isAtEnd(cursor)) return failure(open, 'not-closed');
    const nested = take({ ...cursor }, TIMES);
    if (nested) return failure(nested.span, 'nested-repeat');
    const read = readStep(cursor);
    if (!read.ok) return read;
    steps.push(...read.value);
    if (steps.length > STEP_LIMITS.stepsInRepeat) return failure(open, 'too-many-steps');
    skipDividers(cursor);
  }
  return steps.length > 0 ? { ok: true, value: steps } : failure(open, 'missing-amount');
}
