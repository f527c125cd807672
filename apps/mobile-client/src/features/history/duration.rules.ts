/** How long a session took, in seconds; null while open or when a clock went backwards. */
export function durationSeconds(session: {
  readonly startedAt: string;
  readonly endedAt: string | null;
}): number | null {
  if (session.endedAt === null) return null;
  const seconds = Math.round((Date.parse(session.endedAt) - Date.parse(session.startedAt)) / 1000);
  return seconds < 0 ? null : seconds;
}
