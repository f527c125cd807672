/** A time of day from what somebody typed, as `HH:MM` of 24 hours: `7`, `730`, `7:30` and `07.30` are understood; null for no time. */
export function timeOf(typed: string): string | null {
  const digits = /^(\d{1,2})(?:[:.]?([0-5]\d))?$/.exec(typed.trim());
  if (!digits) return null;
  const [, hours = '', minutes = '00'] = digits;
  return Number(hours) < 24 ? `${hours.padStart(2, '0')}:${minutes}` : null;
}
