/** A sign-in as the log remembers it. */
export type SeenSignIn = { readonly at: Date; readonly country: string | null };

/** What may be looked at twice: a country for the first time, or two countries too soon after each other. */
export type Unusual = 'new-country' | 'two-countries';

/** Hours between two countries that need no explanation: a short flight with its ways there and back. */
const soonHours = 2;

/**
 * What is unusual about a sign-in, given those before it (any order); null when nothing is. Where no proxy says
 * countries nothing ever is, and the first country that is known is where a person lives.
 */
export function unusualAbout(now: SeenSignIn, before: readonly SeenSignIn[]): Unusual | null {
  const known = before.filter(({ country, at }) => country !== null && at <= now.at);
  if (now.country === null || known.length === 0) return null;
  const soon = new Date(now.at.getTime() - soonHours * 3_600_000);
  const isElsewhereLately = known.some(({ at, country }) => at >= soon && country !== now.country);
  if (isElsewhereLately) return 'two-countries';
  return known.some(({ country }) => country === now.country) ? null : 'new-country';
}

/** Exports of one person within an hour from which on an owner should know. */
const manyExports = 5;

/** Whether this export is the one that makes it many: told once, not at each that follows. */
export const isBulkExport = (exportsInTheLastHour: number): boolean =>
  exportsInTheLastHour === manyExports;
