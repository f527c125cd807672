const METERS_PER_MILE = 1609.344;

/** A number with a point or a comma, as one capture group. */
export const NUMBER = String.raw`(\d+(?:[.,]\d+)?)`;

/** `1h`, `20m`, `1m30s`, `2:30`, `45 sec`: five capture groups for {@link secondsOf}. */
export const DURATION = String.raw`(?=\d)(?:(\d+):([0-5]\d)|(?:(\d+)\s*h(?:ours?|rs?)?\s*)?(?:(\d+)\s*m(?:in(?:utes?|s)?)?\s*)?(?:(\d+)\s*s(?:ec(?:onds?|s)?)?)?)(?![a-z\d:])`;

/** `5km`, `400meters`, `1 mile`: two capture groups for {@link metersOf}. Plain `m` means minutes. */
export const DISTANCE = `${NUMBER}\\s*(km|mi|miles?|met(?:er|re)s?)(?![a-z])`;

/** The number of a captured text, 0 when the group is empty. */
export function numberOf(text: string | undefined): number {
  return text ? Number(text.replace(',', '.')) : 0;
}

/** Seconds of the five groups of {@link DURATION}. */
export function secondsOf(groups: readonly (string | undefined)[]): number {
  const [clockMinutes, clockSeconds, hours, minutes, seconds] = groups.map(numberOf);
  const fromClock = (clockMinutes ?? 0) * 60 + (clockSeconds ?? 0);
  return fromClock + (hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0);
}

/** Meters, to the centimeter, of the two groups of {@link DISTANCE}. */
export function metersOf(groups: readonly (string | undefined)[]): number {
  const [amount, unit] = groups;
  const name = (unit ?? '').toLowerCase();
  const inMiles = name.startsWith('mi') ? METERS_PER_MILE : 1;
  const metersPerUnit = name === 'km' ? 1000 : inMiles;
  return Math.round(numberOf(amount) * metersPerUnit * 100) / 100;
}

/** A duration as the shorthand prints it: whole minutes as `2m`, else `90s`. */
export function printSeconds(seconds: number): string {
  return seconds > 0 && seconds % 60 === 0 ? `${seconds / 60}m` : `${seconds}s`;
}

/** A distance as the shorthand prints it: whole kilometers as `5km`, else `400meters`. */
export function printMeters(meters: number): string {
  return meters > 0 && meters % 1000 === 0 ? `${meters / 1000}km` : `${meters}meters`;
}
