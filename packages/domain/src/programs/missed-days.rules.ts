import {
  addDays,
  daysBetween,
  isWeekday,
  type LocalDate,
  weekdayOf,
} from '../calendar/local-date.rules.ts';
import type { Layout } from './assignment-dates.rules.ts';

/** What becomes of a day nobody trained: it stays open, the rest moves on with it, or it leaves the plan. */
export type MissedDays = 'keep' | 'shift' | 'skip';

export const MISSED_DAYS: readonly MissedDays[] = ['keep', 'shift', 'skip'];

/** A day of an assignment that was neither trained nor begun. */
export type OpenDay = { readonly id: string; readonly date: LocalDate };

export type Calendar = {
  readonly today: LocalDate;
  readonly layout: Layout;
  /** The weekdays on which the client can train, Monday is 1; any day when there are none. */
  readonly trainingDays: readonly number[];
};

/** A day and where it goes; null: out of the plan. */
export type DayMove = { readonly id: string; readonly date: LocalDate | null };

/** What the policy does once days have passed without being trained; none when nothing was missed. */
export function movesAfterMissing(
  days: readonly OpenDay[],
  policy: MissedDays,
  calendar: Calendar,
): DayMove[] {
  const { today } = calendar;
  const missed = days.filter(({ date }) => date < today);
  if (policy === 'keep' || missed.length === 0) return [];
  if (policy === 'skip') return missed.map(({ id }) => ({ id, date: null }));
  return laidFrom(days, today, calendar);
}

/** Where the open days go when a pause of some days ends today: each as much later, then on a day that suits. */
export function movesAfterPause(
  days: readonly OpenDay[],
  pausedOn: LocalDate,
  calendar: Calendar,
): DayMove[] {
  const rested = Math.max(0, daysBetween(pausedOn, calendar.today));
  const later = days.map(({ id, date }) => ({ id, date: addDays(date, rested) }));
  const moves = laidFrom(later, calendar.today, calendar);
  const moved = new Map(moves.map((move) => [move.id, move.date]));
  return later.map(({ id, date }) => ({ id, date: moved.get(id) ?? date }));
}

/**
 * Pushes days on from a date, in their order and only as far as needed: each to the next day that suits. Days of one
 * date stay together. On fixed weekdays everything moves by whole weeks.
 */
function laidFrom(
  days: readonly OpenDay[],
  earliest: LocalDate,
  { layout, trainingDays }: Calendar,
): DayMove[] {
  const sorted = days.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const first = sorted[0];
  if (!first) return [];
  if (layout === 'weekday') {
    const weeks = Math.max(0, Math.ceil(daysBetween(first.date, earliest) / 7));
    return weeks === 0 ? [] : days.map(({ id, date }) => ({ id, date: addDays(date, weeks * 7) }));
  }
  const moves: DayMove[] = [];
  let from = earliest;
  for (const [date, together] of Map.groupBy(sorted, (day) => day.date)) {
    const suits = date >= from && isAvailable(date, trainingDays);
    const next = suits ? date : nextAvailable(later(date, from), trainingDays);
    if (next !== date) moves.push(...together.map(({ id }) => ({ id, date: next })));
    from = addDays(next, 1);
  }
  return moves;
}

function isAvailable(date: LocalDate, trainingDays: readonly number[]): boolean {
  const weekdays = trainingDays.filter(isWeekday);
  return weekdays.length === 0 || weekdays.includes(weekdayOf(date));
}

function nextAvailable(from: LocalDate, trainingDays: readonly number[]): LocalDate {
  let date = from;
  while (!isAvailable(date, trainingDays)) date = addDays(date, 1);
  return date;
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? other : one;
}
