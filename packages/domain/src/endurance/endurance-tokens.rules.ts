import {
  DISTANCE,
  DURATION,
  metersOf,
  NUMBER,
  numberOf,
  secondsOf,
  WORD_END,
} from '../programs/shorthand-amount.rules.ts';
import type {
  EnduranceStep,
  StepKind,
  StepTarget,
  TargetMeasure,
} from './endurance-session.rules.ts';
import { STEP_KINDS } from './endurance-session.rules.ts';
import { ENDURANCE_SPELLINGS } from './endurance-words.rules.ts';

type Groups = readonly (string | undefined)[];
export type Amount = Pick<EnduranceStep, 'durationSeconds' | 'distanceMeters'>;

/** One word of the shorthand: how it looks and what it means. */
type Token<Meaning> = { readonly pattern: RegExp; readonly means: (groups: Groups) => Meaning };

const token = <Meaning>(pattern: string, means: Token<Meaning>['means']): Token<Meaning> => ({
  pattern: new RegExp(pattern, 'iu'),
  means,
});

/** How long a step is, tried in this order; `400m` is a distance, for nobody runs 400 minutes. */
export const AMOUNTS: readonly Token<Amount>[] = [
  token(`(?:${ENDURANCE_SPELLINGS.lap})${WORD_END}`, () => ({
    durationSeconds: null,
    distanceMeters: null,
  })),
  token(DISTANCE, (groups) => ({ durationSeconds: null, distanceMeters: metersOf(groups) })),
  token(String.raw`(\d{3,})\s*m(?![\p{L}\d])`, ([meters]) => ({
    durationSeconds: null,
    distanceMeters: numberOf(meters),
  })),
  token(DURATION, (groups) => ({ durationSeconds: secondsOf(groups), distanceMeters: null })),
];

/** `20m` without more: minutes or meters? */
export const MINUTES_OR_METERS = /(\d{1,2})\s*m(?![\p{L}\d])/iu;
/** A figure that says nothing of what it counts. */
export const BARE_NUMBER = new RegExp(`${NUMBER}(?![\\p{L}\\d:x×*])`, 'iu');

/** `easy` is resolved by where the step stands. */
export type SaidKind = StepKind | 'easy';
export const KINDS: readonly Token<SaidKind>[] = [...STEP_KINDS, 'easy' as const].map((kind) =>
  token<SaidKind>(`(?:${ENDURANCE_SPELLINGS[kind]})${WORD_END}`, () => kind),
);

/** A rest said right after its step: `r3min`, `rest 90s`. */
export const REST_AFTER = new RegExp(`(?:r|${ENDURANCE_SPELLINGS.rest})\\s*${DURATION}`, 'iu');

const VALUE = String.raw`(\d+(?:\.\d+)?)`;
const TO = String.raw`\s*[-–]\s*`;
const RANGE = `${VALUE}(?:${TO}${VALUE})?`;
const CLOCK = String.raw`(\d{1,2}):([0-5]\d)`;

const ranged = (pattern: string, measure: TargetMeasure): Token<StepTarget> =>
  token(pattern, ([from, to]) => ({
    measure,
    from: numberOf(from),
    to: numberOf(to ?? from),
  }));

const METERS_PER_MILE = 1609.344;
const clockOf = (minutes: string | undefined, seconds: string | undefined) =>
  numberOf(minutes) * 60 + numberOf(seconds);

/** What to hold, after an `@`. A pace is per kilometer unless it says per mile. */
export const TARGETS: readonly Token<StepTarget>[] = [
  token(
    `@\\s*${CLOCK}(?:${TO}${CLOCK})?(?:\\s*/\\s*(km|mi(?:le)?|كم|ميل))?${WORD_END}`,
    ([minutes, seconds, toMinutes, toSeconds, unit]) => {
      const perKm = /^(?:mi|ميل)/iu.test(unit ?? '') ? 1000 / METERS_PER_MILE : 1;
      const from = clockOf(minutes, seconds);
      const to = toMinutes === undefined ? from : clockOf(toMinutes, toSeconds);
      return { measure: 'pace', from: Math.round(from * perKm), to: Math.round(to * perKm) };
    },
  ),
  ranged(`@?\\s*rpe\\s*${RANGE}(?![\\p{L}\\d_%.])`, 'rpe'),
  ranged(`@?\\s*z(?:one)?\\s*${RANGE}(?![\\p{L}\\d_%.])`, 'heart-rate-zone'),
  ranged(`@\\s*${RANGE}\\s*(?:bpm|ن/د)${WORD_END}`, 'heart-rate'),
  ranged(`@\\s*hr\\s*${RANGE}(?![\\p{L}\\d_%.])`, 'heart-rate'),
  ranged(
    `@\\s*${RANGE}\\s*%\\s*(?:of\\s*)?(?:hr\\s*max|max\\s*hr|mhr|hr)${WORD_END}`,
    'max-heart-rate-percent',
  ),
  ranged(
    `@\\s*${RANGE}\\s*%\\s*(?:of\\s*)?(?:lthr|thr|threshold\\s*hr)${WORD_END}`,
    'threshold-heart-rate-percent',
  ),
  ranged(`@\\s*${RANGE}\\s*%\\s*(?:of\\s*)?ftp${WORD_END}`, 'power-percent'),
  ranged(
    `@\\s*${RANGE}\\s*%\\s*(?:of\\s*)?(?:pace|t\\s*pace|وتيرة|mwendo)${WORD_END}`,
    'pace-percent',
  ),
  ranged(`@\\s*${RANGE}\\s*(?:w|watts?|واط|wati)${WORD_END}`, 'power'),
];

/** `@90%` of what, `@150` what? The figures and whether they are percentages. */
export const UNITLESS_TARGET = new RegExp(`@\\s*(${RANGE})\\s*(%)?`, 'iu');
