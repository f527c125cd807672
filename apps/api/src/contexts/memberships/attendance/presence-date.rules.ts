import { addDays } from '@coachme/domain/calendar/local-date.rules';

/** How far back a desk may still mark somebody as present, in days. */
const MOST_DAYS_BACK = 366;

/** Why a date cannot be marked: nobody has been there yet, or it is too long ago to know. */
export type DateRefusal = 'not-yet' | 'too-long-ago';

/** Whether somebody can be marked as present on a date; `latest` is the last that has begun anywhere. Null when they can. */
export function refusalOfDate(date: string, latest: string): DateRefusal | null {
  if (date > latest) return 'not-yet';
  return date < addDays(latest, -MOST_DAYS_BACK) ? 'too-long-ago' : null;
}
