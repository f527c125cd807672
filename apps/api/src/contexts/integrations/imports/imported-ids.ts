import { createHash } from 'node:crypto';

/** The same names always make the same id (UUID version 8), so that what is brought twice is brought once. */
export function idFrom(...names: readonly (string | number)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(names)).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
