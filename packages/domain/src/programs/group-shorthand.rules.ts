import {
  GROUP_KINDS,
  type GroupKind,
  type GroupTiming,
  TIMING_LIMITS,
  type TimingField,
  timingFor,
  USUAL_TIMING,
} from './group-format.rules.ts';
import { DURATION, printSeconds, secondsOf, WORD_END } from './shorthand-amount.rules.ts';
import {
  asciiDigits,
  type Cursor,
  isAtEnd,
  type Span,
  take,
  wordAt,
} from './shorthand-cursor.rules.ts';
import { SHORTHAND_WORDS, type ShorthandLanguage, SPELLINGS } from './shorthand-language.rules.ts';

/** How a group is done, as one types it: `circuit 3 rounds rest 2m`, `EMOM 10x1m`, `AMRAP 12m`, `Tabata 8x20s/10s`, `for time 5 rounds cap 20m`. */
export type GroupFormat = GroupTiming & { readonly kind: GroupKind };

export type GroupOutcome =
  | { readonly ok: true; readonly format: GroupFormat }
  | {
      readonly ok: false;
      readonly error: Span & { readonly reason: 'unknown-word' | 'out-of-range' };
    };

const KIND_WORDS: Readonly<Record<ShorthandLanguage, Readonly<Record<GroupKind, string>>>> = {
  en: {
    single: 'single',
    superset: 'superset',
    circuit: 'circuit',
    emom: 'EMOM',
    amrap: 'AMRAP',
    tabata: 'Tabata',
    'for-time': 'for time',
  },
  ar: {
    single: 'منفرد',
    superset: 'مركبة',
    circuit: 'دائرة',
    emom: 'EMOM',
    amrap: 'أقصى',
    tabata: 'تاباتا',
    'for-time': 'ضد الوقت',
  },
  sw: {
    single: 'peke yake',
    superset: 'superset',
    circuit: 'mzunguko',
    emom: 'EMOM',
    amrap: 'uwezavyo',
    tabata: 'Tabata',
    'for-time': 'kwa saa',
  },
};

const KIND_SPELLINGS: Readonly<Record<GroupKind, string>> = {
  single: 'single|منفرد|peke\\s+yake',
  superset: 'superset|مركب[ةه]',
  circuit: 'circuit|دائر[ةه]|mzunguko',
  emom: 'emom',
  amrap: SPELLINGS.amrap,
  tabata: 'tabata|تاباتا',
  'for-time': 'for\\s*time|ضد\\s+الوقت|kwa\\s+saa',
};

const ROUNDS = { en: 'rounds', ar: 'جولات', sw: 'raundi' } as const;
const CAP = { en: 'cap', ar: 'حد', sw: 'kikomo' } as const;
const roundsPattern = new RegExp(`(\\d+)\\s*(?:rounds?|جولات|جول[ةه]|raundi)${WORD_END}`, 'iu');
const intervalsPattern = /(\d+)\s*[x×*]/iu;
const capPattern = new RegExp(`(?:(?:cap|حد|kikomo)\\s*)?${DURATION}`, 'iu');
const durationPattern = new RegExp(DURATION, 'iu');
const restPattern = new RegExp(`(?:/|(?:${SPELLINGS.rest}))\\s*${DURATION}`, 'iu');

/** Reads how a group is done; what is not said is as it usually is. */
export function parseGroupShorthand(text: string): GroupOutcome {
  const cursor: Cursor = { text: asciiDigits(text), at: 0 };
  const kind = GROUP_KINDS.find((each) =>
    take(cursor, new RegExp(`(?:${KIND_SPELLINGS[each]})${WORD_END}`, 'iu')),
  );
  if (!kind) return { ok: false, error: { ...wordAt(cursor), reason: 'unknown-word' } };
  let said: GroupTiming = {};
  while (!isAtEnd(cursor)) {
    const word = takeTiming(cursor, kind);
    if (!word) return { ok: false, error: { ...wordAt(cursor), reason: 'unknown-word' } };
    const limits = TIMING_LIMITS[word.field];
    if (word.value < limits.min || word.value > limits.max) {
      return { ok: false, error: { ...word.span, reason: 'out-of-range' } };
    }
    said = { ...said, [word.field]: word.value };
  }
  const open = Object.keys(said).length === 0 ? USUAL_TIMING[kind] : said;
  return { ok: true, format: { kind, ...timingFor(kind, open) } };
}

type SaidTiming = { readonly field: TimingField; readonly value: number; readonly span: Span };

function takeTiming(cursor: Cursor, kind: GroupKind): SaidTiming | null {
  const lengthField = kind === 'emom' || kind === 'tabata' ? 'workSeconds' : 'capSeconds';
  const words = [
    { pattern: roundsPattern, field: 'rounds', read: (found: Found) => Number(found[0]) },
    { pattern: intervalsPattern, field: 'rounds', read: (found: Found) => Number(found[0]) },
    { pattern: restPattern, field: 'restSeconds', read: secondsOf },
    {
      pattern: lengthField === 'capSeconds' ? capPattern : durationPattern,
      field: lengthField,
      read: secondsOf,
    },
  ] as const;
  for (const { pattern, field, read } of words) {
    const taken = take(cursor, pattern);
    if (taken) return { field, value: read(taken.match.slice(1)), span: taken.span };
  }
  return null;
}

type Found = readonly (string | undefined)[];

/** Writes how a group is done; reading it back gives the same. */
export function printGroupShorthand(
  format: GroupFormat,
  language: ShorthandLanguage = 'en',
): string {
  const words = SHORTHAND_WORDS[language];
  const { kind } = format;
  const { rounds, workSeconds, restSeconds, capSeconds } = timingFor(kind, format);
  const time = (seconds: number) => printSeconds(seconds, words);
  const interval = workSeconds == null ? '' : time(workSeconds);
  const isInterval = kind === 'emom' || kind === 'tabata';
  const rest = isInterval && interval ? '/' : `${words.rest} `;
  const parts = [
    isInterval
      ? `${rounds == null ? '' : `${rounds}x`}${interval}`
      : rounds == null
        ? ''
        : `${rounds} ${ROUNDS[language]}`,
    restSeconds == null ? '' : `${rest}${time(restSeconds)}`,
    capSeconds == null
      ? ''
      : kind === 'for-time'
        ? `${CAP[language]} ${time(capSeconds)}`
        : time(capSeconds),
  ];
  const separator = isInterval && interval ? '' : ' ';
  return [KIND_WORDS[language][kind], parts.filter(Boolean).join(separator)]
    .filter(Boolean)
    .join(' ');
}
