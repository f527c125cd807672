import { type Circles, isImpossibleTravel } from './travel.rules.ts';

/** A sign-in as the log remembers it. */
export type SeenSignIn = { readonly at: Date; readonly country: string | null };

/** What may be looked at twice: a country for the first time, or two that nobody travels between in that time. */
export type Unusual = 'new-country' | 'two-countries';

/**
 * What is unusual about a sign-in, given those before it (any order); null when nothing is. Where no proxy says
 * countries nothing ever is, and the first country that is known is where a person lives.
 */
export function unusualAbout(
  now: SeenSignIn,
  before: readonly SeenSignIn[],
  circles: Circles,
): Unusual | null {
  const known = before.flatMap(({ country, at }) =>
    country !== null && at <= now.at ? [{ country, at }] : [],
  );
  const { country, at } = now;
  if (country === null || known.length === 0) return null;
  if (known.some((one) => isImpossibleTravel(one, { country, at }, circles)))
    return 'two-countries';
  return known.some((one) => one.country === country) ? null : 'new-country';
}

/** Exports of one person within an hour from which on an owner should know. */
const manyExports = 5;

/** Whether this export is the one that makes it many: told once, not at each that follows. */
export const isBulkExport = (exportsInTheLastHour: number): boolean =>
  exportsInTheLastHour === manyExports;
