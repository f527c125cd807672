/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

const dayMs = 86_400_000;
const atNoon = (day: string) => Date.parse(`${day}T12:00:00Z`);
const written = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** The month a day (`YYYY-MM-DD`) lies in. */
export function monthOf(day: string): Month {
  return day.slice(0, 7);
}

/** The month so many later; a negative number goes back. */
export function monthAfter(month: Month, months: number): Month {
  const first = new Date(atNoon(`${month}-01`));
  first.setUTCMonth(first.getUTCMonth() + months);
  return monthOf(first.toISOString());
}

/** The weeks of a month, each of seven places; null where a place belongs to another month. `firstWeekday` is 1 on Monday, 7 on Sunday. */
export function weeksOf(month: Month, firstWeekday: number): (string | null)[][] {
  const first = atNoon(`${month}-01`);
  const before = (new Date(first).getUTCDay() + 7 - (firstWeekday % 7)) % 7;
  const weeks: (string | null)[][] = [];
  for (let start = first - before * dayMs; monthOf(written(start)) <= month; start += 7 * dayMs) {
    const days = Array.from({ length: 7 }, (_, index) => written(start + index * dayMs));
    weeks.push(days.map((day) => (monthOf(day) === month ? day : null)));
  }
  return weeks;
}
