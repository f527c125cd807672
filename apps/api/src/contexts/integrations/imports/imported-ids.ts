import { derivedId } from '#platform/derived-id';

/** The same names always make the same id, so that what is brought twice is brought once. */
export const idFrom = (...names: readonly (string | number)[]): string =>
  derivedId(JSON.stringify(names));
