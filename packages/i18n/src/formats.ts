import { type WeightUnit, weightInUnit } from '@coachme/domain/units/weight.rules';
import arabicUnits from '../messages/ar/units.json' with { type: 'json' };
import englishUnits from '../messages/en/units.json' with { type: 'json' };
import swahiliUnits from '../messages/sw/units.json' with { type: 'json' };
import type { Locale } from './locales.ts';

/** What a person has chosen to read in. */
export interface FormatPreferences {
  readonly locale: Locale;
  /** IANA zone in which instants become clock times. */
  readonly timeZone: string;
  readonly weightUnit: WeightUnit;
}

/**
 * Arabic uses Latin digits: plates, machines and the keypad carry them, typed and shown must be the
 * same figure, and a column of loads must line up. English dates are day first, as most of the world.
 */
const tags: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  ar: 'ar-u-nu-latn-ca-gregory',
  sw: 'sw-KE',
};
const units = { en: englishUnits, ar: arabicUnits, sw: swahiliUnits } as const;

const dateStyles = {
  /** 20 Nov */
  short: { day: 'numeric', month: 'short' },
  /** 20 Nov 2026 */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** Friday 20 November */
  full: { weekday: 'long', day: 'numeric', month: 'long' },
  /** Fri */
  weekday: { weekday: 'short' },
  /** F, where a week has little room */
  weekdayLetter: { weekday: 'narrow' },
  /** November 2026 */
  month: { month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Where the platform's short weekdays are the long ones; Sunday first, as `getUTCDay` counts. */
const shortWeekdays: Readonly<Partial<Record<Locale, readonly string[]>>> = {
  sw: ['Jpl', 'Jtt', 'Jnn', 'Jtn', 'Alh', 'Iju', 'Jms'],
};

const clockStyle = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

export type DateStyle = keyof typeof dateStyles;
export type Formats = ReturnType<typeof createFormats>;

const relativeSteps = [
  { unit: 'year', ms: 31_557_600_000 },
  { unit: 'month', ms: 2_629_800_000 },
  { unit: 'week', ms: 604_800_000 },
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const;

/** A span as a stopwatch shows it: 95 is `1:35`, 3725 is `1:02:05`; the same in every language. */
export function formatClock(totalSeconds: number): string {
  const whole = Math.max(0, Math.round(totalSeconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const seconds = String(whole % 60).padStart(2, '0');
  return hours > 0
    ? `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
    : `${minutes}:${seconds}`;
}

function numberFormats(tag: string) {
  const number = (value: number, maximumFractionDigits = 2) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits }).format(value);
  const signed = (value: number, maximumFractionDigits = 2) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits, signDisplay: 'exceptZero' }).format(value);
  const compact = (value: number) =>
    new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 }).format(value);
  /** A share of one, in whole per cent; none due is a dash, never 0 %. */
  const percent = (share: number | null) =>
    share === null
      ? '–'
      : new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return { number, signed, compact, percent };
}

function dateFormats(locale: Locale, timeZone: string) {
  const tag = tags[locale];
  /** A local date (`YYYY-MM-DD`), which has no zone and must not be moved by one. */
  const date = (localDate: string, style: DateStyle = 'medium') => {
    const day = new Date(`${localDate}T00:00:00Z`);
    const short = style === 'weekday' ? shortWeekdays[locale]?.[day.getUTCDay()] : undefined;
    return (
      short ?? new Intl.DateTimeFormat(tag, { ...dateStyles[style], timeZone: 'UTC' }).format(day)
    );
  };
  /** An instant as date and clock time in the person's zone. */
  const instant = (value: string | number, style: DateStyle = 'short') =>
    new Intl.DateTimeFormat(tag, {
      ...dateStyles[style],
      ...clockStyle,
      timeZone,
    }).format(new Date(value));
  const time = (value: string | number) =>
    new Intl.DateTimeFormat(tag, { ...clockStyle, timeZone }).format(new Date(value));
  /** What the zone is called, whatever the season: `East Africa Time`. */
  const zone = () =>
    new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'longGeneric' })
      .formatToParts(0)
      .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
  /** How long ago, or in how long: `5 minutes ago`. Some phones lack the words for it: they get the date. */
  const relative = (value: string | number, nowMs: number) => {
    const distanceMs = new Date(value).getTime() - nowMs;
    if (typeof Intl.RelativeTimeFormat === 'undefined') {
      return instant(value);
    }
    const step = relativeSteps.find(({ ms }) => Math.abs(distanceMs) >= ms);
    const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    return step
      ? words.format(Math.trunc(distanceMs / step.ms), step.unit)
      : words.format(0, 'second');
  };
  return { date, instant, time, zone, relative };
}

/** Every way a figure, a date or a weight is written for one person. */
export function createFormats({ locale, timeZone, weightUnit }: FormatPreferences) {
  const tag = tags[locale];
  const numbers = numberFormats(tag);
  const weightLabel = units[locale][weightUnit];
  /** A load in the person's unit without its name, for columns that name it once. */
  const weightFigure = (loadKg: number) => numbers.number(weightInUnit(loadKg, weightUnit));
  return {
    ...numbers,
    ...dateFormats(locale, timeZone),
    clock: formatClock,
    weightLabel,
    /** The name of a unit other than the usual one. */
    unitLabel: (unit: WeightUnit) => units[locale][unit],
    weightFigure,
    /** A load as the person reads it: `82.5 kg`, `180 lb`. */
    weight: (loadKg: number) => `${weightFigure(loadKg)} ${weightLabel}`,
    /** A change of load with its sign: `+2.5 kg`. */
    weightChange: (changeKg: number) =>
      `${numbers.signed(weightInUnit(changeKg, weightUnit))} ${weightLabel}`,
    /** Volume (reps × load): whole units, since half a kilogram of volume means nothing. */
    volume: (volumeKg: number) =>
      `${numbers.number(weightInUnit(volumeKg, weightUnit), 0)} ${weightLabel}`,
  };
}
