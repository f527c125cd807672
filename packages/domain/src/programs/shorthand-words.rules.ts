import { SET_KINDS } from '../session/set-log.rules.ts';
import { kgFromUnit } from '../units/weight.rules.ts';
import type { SetPrescription } from './set-prescription.rules.ts';
import {
  DISTANCE,
  DURATION,
  metersOf,
  NUMBER,
  numberOf,
  secondsOf,
  WORD_END,
} from './shorthand-amount.rules.ts';
import { SPELLINGS } from './shorthand-language.rules.ts';

/** One word of the shorthand: how it looks and what it says of a set. */
export type ShorthandWord = {
  pattern: RegExp;
  says: (groups: readonly (string | undefined)[]) => Partial<SetPrescription>;
};

const word = (pattern: string, says: ShorthandWord['says']): ShorthandWord => ({
  pattern: new RegExp(pattern, 'iu'),
  says,
});
const kindWord = (kind: SetPrescription['kind']): ShorthandWord =>
  word(`(?:${SPELLINGS.kinds[kind]})${WORD_END}`, () => ({ kind }));

/** After repetitions no letter, figure or sign of another amount may follow. */
const repsEnd = String.raw`(?![\p{L}\d.%:])`;

/** What a set aims at, tried in this order: as many as possible, nothing, a distance, a time, at least, at most, repetitions. */
export const TARGET_WORDS: readonly ShorthandWord[] = [
  word(`(?:${SPELLINGS.amrap})${WORD_END}`, () => ({ kind: 'amrap' })),
  word(`(?:${SPELLINGS.open})${WORD_END}`, () => ({})),
  word(DISTANCE, (groups) => ({ distanceMeters: metersOf(groups) })),
  word(DURATION, (groups) => ({ durationSeconds: secondsOf(groups) })),
  word(String.raw`(?:>=|≥)\s*(\d+)${repsEnd}`, ([reps]) => ({ repsMin: numberOf(reps) })),
  word(String.raw`(?:<=|≤)\s*(\d+)${repsEnd}`, ([reps]) => ({ repsMax: numberOf(reps) })),
  word(String.raw`(\d+)\s*\+`, ([reps]) => ({ kind: 'amrap', repsMin: numberOf(reps) })),
  word(
    String.raw`(\d+)(?:\s*[-–]\s*(\d+))?(?:\s*(?:reps?|تكرار(?:ات)?|marudio))?(?![\p{L}\d.%:–-])`,
    ([least, most]) => ({ repsMin: numberOf(least), repsMax: numberOf(most ?? least) }),
  ),
];

/** What is said of every set of a group, after its target. */
export const MODIFIER_WORDS: readonly ShorthandWord[] = [
  word(
    `@?\\s*${NUMBER}\\s*%\\s*(?:of\\s*)?(?:${SPELLINGS.trainingMax})${WORD_END}`,
    ([percent]) => ({ percentTrainingMax: numberOf(percent) }),
  ),
  word(`@?\\s*${NUMBER}\\s*%(?:\\s*(?:of\\s*)?1?rm)?${WORD_END}`, ([percent]) => ({
    percentOneRepMax: numberOf(percent),
  })),
  word(`@?\\s*${NUMBER}\\s*(kg|kilo|كغ|كجم|كلغ|lbs?|رطل)${WORD_END}`, ([load, unit]) => ({
    loadKg: kgFromUnit(numberOf(load), /lb|رطل/i.test(unit ?? '') ? 'lb' : 'kg'),
  })),
  word(`@?\\s*rpe\\s*${NUMBER}(?![\\p{L}\\d_%])`, ([rpe]) => ({ rpe: numberOf(rpe) })),
  word(`@?\\s*rir\\s*${NUMBER}(?![\\p{L}\\d_%])`, ([rir]) => ({ rir: numberOf(rir) })),
  word(`@?\\s*${NUMBER}\\s*rir${WORD_END}`, ([rir]) => ({ rir: numberOf(rir) })),
  word(`@\\s*${NUMBER}(?![\\p{L}\\d_%.,])`, ([rpe]) => ({ rpe: numberOf(rpe) })),
  word(String.raw`(?:${SPELLINGS.tempo})\s*([\dx](?:-?[\dx]){3})(?![\p{L}\d_\-])`, ([tempo]) => ({
    tempo: (tempo ?? '').replaceAll('-', '').toUpperCase(),
  })),
  word(`(?:${SPELLINGS.rest})\\s*${DURATION}`, (groups) => ({ restSeconds: secondsOf(groups) })),
  word(String.raw`(?:${SPELLINGS.rest})\s*(\d+)(?![\p{L}\d_:.,])`, ([seconds]) => ({
    restSeconds: numberOf(seconds),
  })),
  word(`(?:${SPELLINGS.inTime})\\s*${DURATION}`, (groups) => ({
    durationSeconds: secondsOf(groups),
  })),
  word(`(?:${SPELLINGS.over})\\s*${DISTANCE}`, (groups) => ({ distanceMeters: metersOf(groups) })),
  ...SET_KINDS.map(kindWord),
];
