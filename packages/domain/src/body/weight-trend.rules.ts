import { daysBetween, type LocalDate } from '../calendar/local-date.rules.ts';

/** One weighing; several on a day may be given, the last of them counts. */
export type WeightReading = { date: LocalDate; weightKg: number };

/** A reading with the trend after it, kg; a set-aside reading leaves the trend where it was. */
export type WeightTrendPoint = WeightReading & { trendKg: number; isSetAside: boolean };

const DAILY_CARRY = 0.9;
const RESTART_AFTER_DAYS = 30;
const SET_ASIDE_KG = 2;
const SET_ASIDE_SHARE = 0.03;

/**
 * The smoothed body weight in kg (Walker, The Hacker's Diet): the trend moves by `1 - 0.9^days` of the way to each
 * reading, so gaps count for what they are, and starts anew after 30 days without one. A reading further than 2 kg
 * and 3 % from the trend is set aside, being most often a wrong unit, until the next one confirms it.
 */
export function weightTrend(readings: readonly WeightReading[]): WeightTrendPoint[] {
  const points: WeightTrendPoint[] = [];
  let anchor: { date: LocalDate; trendKg: number } | null = null;
  for (const reading of onePerDay(readings)) {
    const days: number = anchor ? daysBetween(anchor.date, reading.date) : 0;
    if (!anchor || days > RESTART_AFTER_DAYS) {
      anchor = { date: reading.date, trendKg: reading.weightKg };
      points.push({ ...reading, trendKg: reading.weightKg, isSetAside: false });
      continue;
    }
    const { trendKg } = anchor;
    if (isFar(reading.weightKg, trendKg) && !isConfirming(reading, points.at(-1))) {
      points.push({ ...reading, trendKg, isSetAside: true });
      continue;
    }
    const moved: number = trendKg + (1 - DAILY_CARRY ** days) * (reading.weightKg - trendKg);
    anchor = { date: reading.date, trendKg: moved };
    points.push({ ...reading, trendKg: moved, isSetAside: false });
  }
  return points;
}

const RATE_WINDOW_DAYS = 28;
const RATE_MIN_SPAN_DAYS = 14;

/**
 * Change of the trend in kg per day, by least squares over its last 28 days (an endpoint difference of a lagging
 * average is biased); null when those readings span less than 14 days. Times 7 is the weekly rate.
 */
export function trendSlopeKgPerDay(points: readonly WeightTrendPoint[]): number | null {
  const last = points.at(-1);
  if (!last) {
    return null;
  }
  const recent = points
    .map((point) => ({ day: -daysBetween(point.date, last.date), trendKg: point.trendKg }))
    .filter(({ day }) => day > -RATE_WINDOW_DAYS);
  const first = recent[0];
  if (!first || -first.day < RATE_MIN_SPAN_DAYS) {
    return null;
  }
  const meanDay = mean(recent.map(({ day }) => day));
  const meanKg = mean(recent.map(({ trendKg }) => trendKg));
  const covariance = mean(recent.map(({ day, trendKg }) => (day - meanDay) * (trendKg - meanKg)));
  return covariance / mean(recent.map(({ day }) => (day - meanDay) ** 2));
}

function onePerDay(readings: readonly WeightReading[]): WeightReading[] {
  const byDate = new Map(readings.map((reading) => [reading.date, reading]));
  return [...byDate.values()].toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

function isFar(weightKg: number, fromKg: number): boolean {
  return Math.abs(weightKg - fromKg) > Math.max(SET_ASIDE_KG, SET_ASIDE_SHARE * fromKg);
}

function isConfirming(reading: WeightReading, before: WeightTrendPoint | undefined): boolean {
  return before?.isSetAside === true && !isFar(reading.weightKg, before.weightKg);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
