import { useFormats, useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';

/** Writes the day of an instant where the reader is. */
export function useDays(): (instant: string) => string {
  const { timeZone } = useMe().user;
  const formats = useFormats();
  return (instant) => formats.date(localDateIn(timeZone, Date.parse(instant)));
}
