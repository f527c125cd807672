/** The date `YYYY-MM-DD` that people in a time zone have at an instant. */
export function localDateIn(timeZone: string, instant: Date): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** When a local date begins there. */
export function startOfDay(timeZone: string, date: string): Date {
  return new Date(Temporal.PlainDate.from(date).toZonedDateTime(timeZone).epochMilliseconds);
}

/** The latest date that has begun anywhere at an instant: clocks run up to 14 hours ahead of UTC. */
export function latestDateAt(instant: Date): string {
  const farthestAheadMs = 14 * 60 * 60 * 1000;
  return new Date(instant.getTime() + farthestAheadMs).toISOString().slice(0, 10);
}
