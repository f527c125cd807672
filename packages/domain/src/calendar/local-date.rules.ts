/** A calendar date `YYYY-MM-DD` in the person's own zone, years 0001 to 9999; it names a day, not an instant. */
export type LocalDate = string;

/** A day of the week as in ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const EVERY_WEEKDAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const MS_PER_DAY = 86_400_000;

/** Whether the text is a date of the calendar: `2026-02-29` is not. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text.startsWith('0000')) {
    return false;
  }
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}

/** Whether the number names a weekday, 1 (Monday) to 7 (Sunday). */
export function isWeekday(value: number): value is Weekday {
  return Number.isInteger(value) && value >= 1 && value <= 7;
}

/** The date `days` whole days later, earlier when negative. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Whole days from one date to another, negative when `to` lies before `from`. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week of a date: 1 is Monday, 7 is Sunday (ISO 8601). */
export function weekdayOf(date: LocalDate): Weekday {
  // Day 0 of the epoch, 1970-01-01, was a Thursday.
  return weekdayAfter(4, dayNumber(date));
}

/** The first date of the week that holds `date`; weeks start on `firstDay`, Monday unless the locale says otherwise. */
export function weekStart(date: LocalDate, firstDay: Weekday = 1): LocalDate {
  return addDays(date, -((weekdayOf(date) - firstDay + 7) % 7));
}

/** Every date from `from` to `to`, both included; none when `to` lies before `from`. */
export function datesBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const first = dayNumber(from);
  const count = Math.max(0, dayNumber(to) - first + 1);
  return Array.from({ length: count }, (_, index) => fromDayNumber(first + index));
}

function weekdayAfter(weekday: Weekday, days: number): Weekday {
  const value = ((((weekday - 1 + days) % 7) + 7) % 7) + 1;
  if (!isWeekday(value)) {
    throw new RangeError(`${days} is not a whole number of days`);
  }
  return value;
}

function dayNumber(date: LocalDate): number {
  if (!isLocalDate(date)) {
    throw new RangeError(`"${date}" is not a date YYYY-MM-DD`);
  }
  return Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
}

function fromDayNumber(days: number): LocalDate {
  const date = new Date(days * MS_PER_DAY).toISOString().slice(0, 10);
  if (!isLocalDate(date)) {
    throw new RangeError('the date lies outside the years 0001 to 9999');
  }
  return date;
}
