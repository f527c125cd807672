import { createHash } from 'node:crypto';

/** The id that follows from a text, the same each time (UUID version 8): what is made twice from the same facts is one thing. */
export function derivedId(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
