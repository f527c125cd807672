import { addDays, daysBetween } from '@coachme/domain/calendar/local-date.rules';
import { latestDateAt } from '#platform/calendar';

/** How far back a desk may still mark somebody as present, in days. */
const MOST_DAYS_BACK = 366;

/** Why a date cannot be marked: nobody has been there yet, or it is too long ago to know. */
export type DateRefusal = 'not-yet' | 'too-long-ago';

/** Whether somebody can be marked as present on a date (`YYYY-MM-DD`); null when they can. */
export function refusalOfDate(date: string, now: Date): DateRefusal | null {
  const latest = latestDateAt(now);
  if (date > latest) return 'not-yet';
  return daysBetween(addDays(date, MOST_DAYS_BACK), latest) > 0 ? 'too-long-ago' : null;
}
