import { daysBetween, type LocalDate } from '../calendar/local-date.rules.ts';

/** One thing that was to be done on a date: a scheduled day, a check-in, a habit's day. */
export type AdherenceItem = {
  dueOn: LocalDate;
  /** When it was done in the person's own calendar; null when it was not. */
  doneOn: LocalDate | null;
  /** `paused` and `cancelled` things (vacation, illness, a moved plan) are never due. */
  state: 'planned' | 'paused' | 'cancelled';
  /** Share done, 1 when whole; doing more than planned counts as 1. */
  share?: number;
};

export type AdherenceWindow = {
  from: LocalDate;
  to: LocalDate;
  today: LocalDate;
  /** Days after the due date in which a thing may still be done before it counts as due, 0 or more. */
  graceDays: number;
  /** What a thing done after its grace counts, 0 to 1. */
  lateWeight?: number;
};

/** Done over due, 0 to 1, with the numbers it came from; the value is null when nothing was due. */
export type AdherencePart = { value: number | null; done: number; due: number; late: number };

const DEFAULT_LATE_WEIGHT = 0.5;

/**
 * Adherence of one kind of thing over a window: `Σ done / due`, where due leaves out what is paused, cancelled, in
 * the future or still within its grace. Late but within grace counts 1, later 0.5 unless the coach says otherwise.
 */
export function adherencePart(
  items: readonly AdherenceItem[],
  window: AdherenceWindow,
): AdherencePart {
  const due = items.filter((item) => isDue(item, window));
  const done = due.reduce((sum, item) => sum + credit(item, window), 0);
  return {
    value: due.length === 0 ? null : done / due.length,
    done,
    due: due.length,
    late: due.filter(isLate).length,
  };
}

function isDue(item: AdherenceItem, { from, to, today, graceDays }: AdherenceWindow): boolean {
  const isInWindow = item.dueOn >= from && item.dueOn <= to && item.dueOn <= today;
  const isSettled = item.doneOn !== null || daysBetween(item.dueOn, today) > graceDays;
  return item.state === 'planned' && isInWindow && isSettled;
}

function isLate({ dueOn, doneOn }: AdherenceItem): boolean {
  return doneOn !== null && doneOn > dueOn;
}

function credit(item: AdherenceItem, { graceDays, lateWeight }: AdherenceWindow): number {
  if (item.doneOn === null) {
    return 0;
  }
  const isBeyondGrace = daysBetween(item.dueOn, item.doneOn) > graceDays;
  const weight = isBeyondGrace ? (lateWeight ?? DEFAULT_LATE_WEIGHT) : 1;
  return weight * Math.min(1, Math.max(0, item.share ?? 1));
}

export type AdherenceKind = 'workouts' | 'checkIns' | 'nutrition' | 'habits';

export const ADHERENCE_KINDS: readonly AdherenceKind[] = [
  'workouts',
  'checkIns',
  'nutrition',
  'habits',
];

/** How much each part weighs in the composite unless the coach says otherwise. */
export const ADHERENCE_WEIGHTS: Record<AdherenceKind, number> = {
  workouts: 40,
  checkIns: 20,
  nutrition: 20,
  habits: 20,
};

/** One number over the parts that had something due, `Σ w·a / Σ w`, 0 to 1; null when no part had. */
export function compositeAdherence(
  parts: Partial<Record<AdherenceKind, AdherencePart>>,
  weights: Record<AdherenceKind, number> = ADHERENCE_WEIGHTS,
): number | null {
  let weighted = 0;
  let total = 0;
  for (const kind of ADHERENCE_KINDS) {
    const value = parts[kind]?.value ?? null;
    if (value !== null) {
      weighted += value * weights[kind];
      total += weights[kind];
    }
  }
  return total === 0 ? null : weighted / total;
}

export type AdherenceBand = 'green' | 'yellow' | 'red';

/**
 * The colour of an adherence 0 to 1: green from 0.8 (FitMetrics), red below 0.7, where the risk rule begins to count
 * weeks, yellow between; null stays null, for nothing due is neither good nor bad.
 */
export function adherenceBand(value: number | null): AdherenceBand | null {
  if (value === null) {
    return null;
  }
  if (value >= 0.8) {
    return 'green';
  }
  return value >= 0.7 ? 'yellow' : 'red';
}
