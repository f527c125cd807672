import { randomUUIDv7 } from 'node:crypto';
import { expect, test } from 'vitest';
import { keyIdOf, keyWriter } from './one-time-key-writer.ts';

const key = () => ({ id: randomUUIDv7(), createdAt: new Date('2026-11-20T09:00:00Z') });
const writer = keyWriter('one');

test('a key has one code of six digits and one token, which names it', () => {
  const one = key();
  expect(writer.codeOf(one)).toMatch(/^\d{6}$/);
  expect(writer.codeOf(one)).toBe(writer.codeOf(one));
  expect(keyIdOf(writer.tokenOf(one))).toBe(one.id);
});

test('a code with a space in it, as people write them, is the code', () => {
  const one = key();
  const code = writer.codeOf(one);
  expect(writer.isCodeOf(one, `${code.slice(0, 3)} ${code.slice(3)}`)).toBe(true);
  expect(writer.isTokenOf(one, writer.tokenOf(one))).toBe(true);
});

test('the token of another key, installation or moment is not it', () => {
  const one = key();
  expect(writer.isTokenOf(one, writer.tokenOf(key()))).toBe(false);
  expect(writer.isTokenOf(one, keyWriter('two').tokenOf(one))).toBe(false);
  const later = { ...one, createdAt: new Date('2026-11-20T09:00:01Z') };
  expect(writer.isTokenOf(one, writer.tokenOf(later))).toBe(false);
  expect(writer.isTokenOf(one, '')).toBe(false);
});

test.each(['', 'x', 'x'.repeat(53), `${'x'.repeat(53)}.`, 'x'.repeat(400)])(
  '%s is no token',
  (token) => {
    expect(keyIdOf(token)).toBe(null);
  },
);

test('codes are spread evenly over their range', () => {
  const tenths = Array<number>(10).fill(0);
  for (let i = 0; i < 5000; i += 1) {
    const first = Number(writer.codeOf(key())[0]);
    tenths[first] = (tenths[first] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(380);
  expect(Math.max(...tenths)).toBeLessThan(620);
});
