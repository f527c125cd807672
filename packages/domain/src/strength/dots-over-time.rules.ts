import type { LocalDate } from '../calendar/local-date.rules.ts';
import { type DotsCurve, dotsPoints, TOTAL_LIFTS, type TotalLift } from './dots.rules.ts';

/** What somebody weighed on a day, kg. */
export type Weighing = { readonly date: LocalDate; readonly weightKg: number };

/** What is known of somebody's weight: measured by day, in any order, and what they typed without a day. */
export type KnownWeights = {
  readonly measured: readonly Weighing[];
  /** Kg; stands in only where nothing was measured on a day or before it. */
  readonly typedKg: number | null;
};

/** The weight that counts on a day, kg; `measuredOn` is null when it was only typed. */
export type WeightOfDay = { readonly weightKg: number; readonly measuredOn: LocalDate | null };

/**
 * The body weight that a lift of a day is compared by: the one measured nearest before it, or on it. Later ones say
 * nothing of that day. Null when nothing is known.
 */
export function weightOn(date: LocalDate, { measured, typedKg }: KnownWeights): WeightOfDay | null {
  let nearest: Weighing | null = null;
  for (const weighing of measured) {
    if (weighing.date > date) continue;
    if (nearest === null || weighing.date > nearest.date) nearest = weighing;
  }
  if (nearest) return { weightKg: nearest.weightKg, measuredOn: nearest.date };
  return typedKg === null ? null : { weightKg: typedKg, measuredOn: null };
}

/** An estimated one-rep max (kg) of one of the three lifts, and when it was reached. */
export type LiftEstimate = {
  readonly lift: TotalLift;
  readonly e1rmKg: number;
  readonly date: LocalDate;
};

/** The best estimate of each lift up to a day, both included, kg. */
export function bestsUntil(
  date: LocalDate,
  estimates: readonly LiftEstimate[],
): Partial<Record<TotalLift, number>> {
  const bests: Partial<Record<TotalLift, number>> = {};
  for (const { lift, e1rmKg, date: on } of estimates) {
    if (on <= date) bests[lift] = Math.max(bests[lift] ?? 0, e1rmKg);
  }
  return bests;
}

/** A total on the day it was reached, kg, with its DOTS points by the weight of that day. */
export type DotsOfDay = WeightOfDay & {
  readonly date: LocalDate;
  readonly totalKg: number;
  readonly points: number;
};

/**
 * How a total grew, oldest first: each day on which it did, in DOTS points by the body weight of that day. It begins with
 * the day on which all three lifts have an estimate; days of which no weight is known are left out.
 */
export function dotsOverTime(
  estimates: readonly LiftEstimate[],
  weights: KnownWeights,
  curve: DotsCurve,
): DotsOfDay[] {
  const bests: Partial<Record<TotalLift, number>> = {};
  const points = new Map<LocalDate, DotsOfDay>();
  for (const { lift, e1rmKg, date } of estimates.toSorted(byDate)) {
    if (e1rmKg <= (bests[lift] ?? 0)) continue;
    bests[lift] = e1rmKg;
    const weight = weightOn(date, weights);
    const loads = TOTAL_LIFTS.flatMap((one) => bests[one] ?? []);
    if (!weight || loads.length < TOTAL_LIFTS.length) continue;
    const totalKg = loads.reduce((sum, load) => sum + load, 0);
    const dots = dotsPoints({ curve, bodyWeightKg: weight.weightKg, loadKg: totalKg });
    points.set(date, { date, totalKg, ...weight, points: dots });
  }
  return [...points.values()];
}

const byDate = (one: LiftEstimate, other: LiftEstimate): number =>
  one.date === other.date ? 0 : one.date < other.date ? -1 : 1;
