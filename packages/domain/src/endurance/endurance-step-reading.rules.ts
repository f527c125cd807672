import { secondsOf } from '../programs/shorthand-amount.rules.ts';
import { type Cursor, isAtEnd, type Span, take } from '../programs/shorthand-cursor.rules.ts';
import type { SaidStep } from './endurance-easy.rules.ts';
import { failure, type Read, stretchAt, unknownWord } from './endurance-reading.rules.ts';
import {
  isWithin,
  STEP_LIMITS,
  type StepTarget,
  TARGET_LIMITS,
} from './endurance-session.rules.ts';
import { printTarget } from './endurance-shorthand-print.rules.ts';
import {
  AMOUNTS,
  type Amount,
  BARE_NUMBER,
  KINDS,
  MINUTES_OR_METERS,
  REST_AFTER,
  type SaidKind,
  TARGETS,
  UNITLESS_TARGET,
} from './endurance-tokens.rules.ts';

type Saying = { amount?: Amount; kind?: SaidKind; target?: StepTarget };

/** Reads one step with the rest that is said after it, up to what divides it from the next. */
export function readStep(cursor: Cursor): Read<SaidStep[]> {
  const start = stretchAt(cursor);
  const saying: Saying = {};
  let rest: SaidStep | null = null;
  while (!isStepOver(cursor)) {
    rest = saying.amount ? takeRest(cursor) : null;
    if (rest && !isWithinTime(rest)) return failure(start, 'out-of-range');
    if (rest) break;
    const read = readWord(cursor, saying);
    if (!read.ok) return read;
  }
  const { amount, kind = 'work', target = null } = saying;
  if (!amount) return failure(start, 'missing-amount');
  const step = { kind, ...amount, target };
  return { ok: true, value: rest ? [step, rest] : [step] };
}

function isStepOver(cursor: Cursor): boolean {
  return isAtEnd(cursor) || /^\s*[,;+()]/u.test(cursor.text.slice(cursor.at));
}

function takeRest(cursor: Cursor): SaidStep | null {
  const taken = take(cursor, REST_AFTER);
  if (!taken) return null;
  const durationSeconds = secondsOf(taken.match.slice(1));
  return { kind: 'rest', durationSeconds, distanceMeters: null, target: null };
}

const isWithinTime = ({ durationSeconds }: SaidStep) =>
  isWithin(durationSeconds ?? 1, STEP_LIMITS.durationSeconds);

function readWord(cursor: Cursor, saying: Saying): Read<null> {
  const target = takeOne(cursor, TARGETS);
  if (target) return saidTarget(saying, target);
  const short = take({ ...cursor }, MINUTES_OR_METERS);
  if (short) return failure(short.span, 'minutes-or-meters', `${short.match[1]}min`);
  const amount = takeOne(cursor, AMOUNTS);
  if (amount) return saidAmount(saying, amount);
  const kind = takeOne(cursor, KINDS);
  if (kind) {
    if (saying.kind !== undefined) return failure(kind.span, 'said-twice');
    saying.kind = kind.value;
    return { ok: true, value: null };
  }
  return unreadable(cursor);
}

type Taken<Value> = { readonly value: Value; readonly span: Span };

function takeOne<Value>(
  cursor: Cursor,
  tokens: readonly {
    readonly pattern: RegExp;
    readonly means: (groups: readonly (string | undefined)[]) => Value;
  }[],
): Taken<Value> | null {
  for (const { pattern, means } of tokens) {
    const taken = take(cursor, pattern);
    if (taken) return { value: means(taken.match.slice(1)), span: taken.span };
  }
  return null;
}

function saidAmount(saying: Saying, { value, span }: Taken<Amount>): Read<null> {
  if (saying.amount) return failure(span, 'said-twice');
  const { durationSeconds, distanceMeters } = value;
  const isPossible =
    (durationSeconds === null || isWithin(durationSeconds, STEP_LIMITS.durationSeconds)) &&
    (distanceMeters === null || isWithin(distanceMeters, STEP_LIMITS.distanceMeters));
  if (!isPossible) return failure(span, 'out-of-range');
  saying.amount = value;
  return { ok: true, value: null };
}

function saidTarget(saying: Saying, { value, span }: Taken<StepTarget>): Read<null> {
  if (saying.target) return failure(span, 'said-twice');
  const { measure, from, to } = value;
  if (from > to) {
    return failure(span, 'reversed', `@${printTarget({ measure, from: to, to: from })}`);
  }
  const limit = TARGET_LIMITS[measure];
  const nearest = (figure: number) => {
    const step = limit.step ?? 1;
    const onStep = isWithin(figure, limit) ? figure : Math.round(figure / step) * step;
    return Math.min(limit.max, Math.max(limit.min, onStep));
  };
  if (!isWithin(from, limit) || !isWithin(to, limit)) {
    const possible = { measure, from: nearest(from), to: nearest(to) };
    return failure(span, 'out-of-range', `@${printTarget(possible)}`);
  }
  saying.target = value;
  return { ok: true, value: null };
}

/** Why the next word is none, as exactly as can be told. */
function unreadable(cursor: Cursor): Read<null> {
  const here: Cursor = { ...cursor };
  const unitless = take(here, UNITLESS_TARGET);
  if (unitless) {
    const [, range = '', , , percent] = unitless.match;
    return failure(unitless.span, 'missing-unit', `@${range}${percent ? '%FTP' : 'bpm'}`);
  }
  const bare = take(here, BARE_NUMBER);
  if (bare) return failure(bare.span, 'missing-unit', `${bare.match[1]}min`);
  return unknownWord(cursor);
}
