import { expect, test } from 'vitest';
import { apart, sizeOf, spanOf } from './figures.ts';

const number = (value: number, digits = 2) => String(Number(value.toFixed(digits)));

test.each([
  [0, '0 B'],
  [1023, '1023 B'],
  [1536, '1.5 kB'],
  [5 * 1024 ** 4, '5 TB'],
  [5 * 1024 ** 5, '5120 TB'],
])('%s bytes are %s', (bytes, words) => {
  expect(sizeOf(bytes, number)).toBe(apart(words));
});

test.each([
  [59, '0 min'],
  [3 * 3600 + 61, '3 h 1 min'],
  [2 * 86_400 + 3_600, '2 d 1 h'],
])('%s seconds are %s', (seconds, words) => {
  expect(spanOf(seconds)).toBe(apart(words));
});
