import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { WrongSetting } from '../settings.ts';
import { explain, whyNotPrepared } from './explain.ts';

test('a full disk is told in words, with the place', () => {
  const full = () => writeFileSync('/dev/full', 'more than nothing');
  expect(explainedFailure(full)).toMatch(/^CoachMe did not start: the disk is full/);
});

test('a place where nothing can be is told in words, with the place', () => {
  expect(explainedFailure(() => writeFileSync('/dev/null/inside', ''))).toBe(
    'CoachMe did not start: a part of the path is a file (/dev/null/inside)',
  );
});

test('a wrong setting is its own sentence', () => {
  expect(explain(new WrongSetting('PORT is "x".'))).toBe('PORT is "x".');
});

test('the sentence of the program that prepares is passed on; a fault of it with its stack', () => {
  expect(whyNotPrepared('DATABASE_URL leads to PostgreSQL 15, …\n')).toBe(
    'DATABASE_URL leads to PostgreSQL 15, …',
  );
  expect(whyNotPrepared('TypeError: no\n    at prepare (prepare.ts:1)\n')).toMatch(
    /^the database could not be prepared:\nTypeError: no\n {4}at/,
  );
});

function explainedFailure(fail: () => void): string {
  try {
    fail();
    return 'It went well';
  } catch (error) {
    return explain(error);
  }
}
