import { kgFromUnit } from '../units/weight.rules.ts';
import type { SetPrescription } from './set-prescription.rules.ts';
import {
  DISTANCE,
  DURATION,
  metersOf,
  NUMBER,
  numberOf,
  secondsOf,
} from './shorthand-amount.rules.ts';

/** One word of the shorthand: how it looks and what it says of a set. */
export type ShorthandWord = {
  pattern: RegExp;
  says: (groups: readonly (string | undefined)[]) => Partial<SetPrescription>;
};

const word = (pattern: string, says: ShorthandWord['says']): ShorthandWord => ({
  pattern: new RegExp(pattern, 'i'),
  says,
});
const kindWord = (pattern: string, kind: SetPrescription['kind']): ShorthandWord =>
  word(`(?:${pattern})(?![a-z])`, () => ({ kind }));

/** What a set aims at, tried in this order: as many as possible, nothing, a distance, a time, at least, at most, repetitions. */
export const TARGET_WORDS: readonly ShorthandWord[] = [
  word('(?:amrap|max)(?![a-z])', () => ({ kind: 'amrap' })),
  word('open(?![a-z])', () => ({})),
  word(DISTANCE, (groups) => ({ distanceMeters: metersOf(groups) })),
  word(DURATION, (groups) => ({ durationSeconds: secondsOf(groups) })),
  word(String.raw`(?:>=|≥)\s*(\d+)(?![a-z\d.%:])`, ([reps]) => ({ repsMin: numberOf(reps) })),
  word(String.raw`(?:<=|≤)\s*(\d+)(?![a-z\d.%:])`, ([reps]) => ({ repsMax: numberOf(reps) })),
  word(String.raw`(\d+)\s*\+`, ([reps]) => ({ kind: 'amrap', repsMin: numberOf(reps) })),
  word(String.raw`(\d+)(?:\s*[-–]\s*(\d+))?(?:\s*reps?)?(?![a-z\d.%:–-])`, ([least, most]) => ({
    repsMin: numberOf(least),
    repsMax: numberOf(most ?? least),
  })),
];

/** What is said of every set of a group, after its target. */
export const MODIFIER_WORDS: readonly ShorthandWord[] = [
  word(`@?\\s*${NUMBER}\\s*%(?:\\s*(?:of\\s*)?1?rm)?(?![a-z])`, ([percent]) => ({
    percentOneRepMax: numberOf(percent),
  })),
  word(`@?\\s*${NUMBER}\\s*(kg|lbs?)(?![a-z])`, ([load, unit]) => ({
    loadKg: kgFromUnit(numberOf(load), unit?.toLowerCase() === 'kg' ? 'kg' : 'lb'),
  })),
  word(`@?\\s*rpe\\s*${NUMBER}(?![\\w%])`, ([rpe]) => ({ rpe: numberOf(rpe) })),
  word(`@?\\s*rir\\s*${NUMBER}(?![\\w%])`, ([rir]) => ({ rir: numberOf(rir) })),
  word(`@?\\s*${NUMBER}\\s*rir(?![a-z])`, ([rir]) => ({ rir: numberOf(rir) })),
  word(`@\\s*${NUMBER}(?![\\w%.,])`, ([rpe]) => ({ rpe: numberOf(rpe) })),
  word(String.raw`tempo\s*([\dx](?:-?[\dx]){3})(?![\w-])`, ([tempo]) => ({
    tempo: (tempo ?? '').replaceAll('-', '').toUpperCase(),
  })),
  word(`rest\\s*${DURATION}`, (groups) => ({ restSeconds: secondsOf(groups) })),
  word(String.raw`rest\s*(\d+)(?![\w:.,])`, ([seconds]) => ({ restSeconds: numberOf(seconds) })),
  word(`(?:in|for)\\s*${DURATION}`, (groups) => ({ durationSeconds: secondsOf(groups) })),
  word(`over\\s*${DISTANCE}`, (groups) => ({ distanceMeters: metersOf(groups) })),
  kindWord(String.raw`warm[-\s]?up|wu`, 'warm-up'),
  kindWord('working', 'working'),
  kindWord(String.raw`drop(?:[-\s]?sets?)?`, 'drop'),
  kindWord('amrap', 'amrap'),
  kindWord(String.raw`back[-\s]?off`, 'back-off'),
  kindWord(String.raw`myo(?:[-\s]?reps?)?`, 'myo'),
  kindWord('cluster', 'cluster'),
];
