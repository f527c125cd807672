import type { Page } from '@coachme/contracts/kit/page';
import type * as z from 'zod';
import { AppError } from '#platform/errors';

/** What the next page starts after: the sort key of the last row, opaque to callers. */
export function writeCursor(key: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** Reads a cursor back; one that we did not write is invalid. */
export function readCursor<S extends z.ZodType>(
  cursor: string | undefined,
  key: S,
): z.output<S> | null {
  if (cursor === undefined) return null;
  try {
    return key.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
  } catch {
    throw new AppError('invalid', 'cursor', { field: 'query.cursor' });
  }
}

/** One page out of `limit + 1` rows: the extra row only says that there is more. */
export function pageOf<T>(
  rows: readonly T[],
  limit: number,
  keyOf: (row: T) => readonly (string | number)[],
): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { items, nextCursor: hasMore ? writeCursor(keyOf(last)) : null };
}
