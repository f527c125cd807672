import type { ShorthandWords } from './shorthand-language.rules.ts';

const METERS_PER_MILE = 1609.344;

/** A number with a point or a comma, as one capture group. */
export const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;

/** After a word no letter may follow, or it would be another word. */
export const WORD_END = String.raw`(?!\p{L})`;

const HOURS = String.raw`(?:(\d+)\s*(?:h(?:ours?|rs?)?|saa|ساع[ةه]|س)\s*)?`;
const MINUTES = String.raw`(?:(\d+)\s*(?:m(?:in(?:utes?|s)?)?|dk|dakika|دقيق[ةه]|دقائق|د)\s*)?`;
const SECONDS = String.raw`(?:(\d+)\s*(?:sek(?:unde)?|s(?:ec(?:onds?|s)?)?|ثاني[ةه]|ثوان[يٍ]?|ث))?`;

/** `1h`, `20m`, `1m30s`, `2:30`, `45 sec`: five capture groups for {@link secondsOf}. */
export const DURATION = String.raw`(?=\d)(?:(\d+):([0-5]\d)|${HOURS}${MINUTES}${SECONDS})(?![\p{L}\d:])`;

/** `5km`, `400meters`, `1 mile`: two capture groups for {@link metersOf}. Plain `m` means minutes. */
export const DISTANCE = `${NUMBER}\\s*(km|mita|mi|miles?|met(?:er|re)s?|كيلومتر|كم|متر|ميل)${WORD_END}`;

/** The number of a captured text, 0 when the group is empty. */
export function numberOf(text: string | undefined): number {
  return text ? Number(text.replace(',', '.')) : 0;
}

/** Seconds of the five groups of {@link DURATION}. */
export function secondsOf(groups: readonly (string | undefined)[]): number {
  const [clockMinutes, clockSeconds, hours, minutes, seconds] = groups.map(numberOf);
  const fromClock = (clockMinutes ?? 0) * 60 + (clockSeconds ?? 0);
  return fromClock + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

const METERS_PER_UNIT: Readonly<Record<string, number>> = {
  km: 1000,
  كم: 1000,
  كيلومتر: 1000,
  mi: METERS_PER_MILE,
  mile: METERS_PER_MILE,
  miles: METERS_PER_MILE,
  ميل: METERS_PER_MILE,
};

/** Meters, to the centimeter, of the two groups of {@link DISTANCE}. */
export function metersOf(groups: readonly (string | undefined)[]): number {
  const [amount, unit] = groups;
  const metersPerUnit = METERS_PER_UNIT[(unit ?? '').toLowerCase()] ?? 1;
  return Math.round(numberOf(amount) * metersPerUnit * 100) / 100;
}

/** A duration as the shorthand prints it: whole minutes as `2m`, else `90s`. */
export function printSeconds(seconds: number, words: ShorthandWords): string {
  const isWholeMinutes = seconds > 0 && seconds % 60 === 0;
  return isWholeMinutes ? `${seconds / 60}${words.minutes}` : `${seconds}${words.seconds}`;
}

/** A distance as the shorthand prints it: whole kilometers as `5km`, else `400meters`. */
export function printMeters(meters: number, words: ShorthandWords): string {
  const isWholeKilometers = meters > 0 && meters % 1000 === 0;
  return isWholeKilometers ? `${meters / 1000}${words.kilometers}` : `${meters}${words.meters}`;
}
