import { expect, test } from 'vitest';
import * as z from 'zod';
import { pageOf, readCursor } from '#platform/db/page';

const Key = z.tuple([z.string(), z.int()]);
const keyOf = (n: number): [string, number] => [`row ${n}`, n];

test('a page says where the next one starts, the last one that there is none', () => {
  const first = pageOf([1, 2, 3], 2, keyOf);
  expect(first.items).toEqual([1, 2]);
  expect(readCursor(first.nextCursor ?? '', Key)).toEqual(['row 2', 2]);
  expect(pageOf([1, 2], 2, keyOf)).toEqual({ items: [1, 2], nextCursor: null });
  expect(pageOf([], 2, keyOf)).toEqual({ items: [], nextCursor: null });
});

test('a cursor that we did not write is invalid', () => {
  expect(readCursor(undefined, Key)).toBeNull();
  for (const cursor of ['', 'x', 'WzFd', 'eyJhIjoxfQ']) {
    expect(() => readCursor(cursor, Key)).toThrow(expect.objectContaining({ code: 'invalid' }));
  }
});
