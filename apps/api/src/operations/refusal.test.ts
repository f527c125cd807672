import { afterEach, expect, test } from 'vitest';
import { orExplain, Refusal, reasonOf } from './refusal.ts';

const failing = (code: string) => Object.assign(new Error('as the system says it'), { code });

afterEach(() => {
  process.exitCode = 0;
});

test.each([
  ['ENOSPC', /^the disk is full: free some space/],
  ['53100', /^the disk of the database is full/],
  ['ENOMEM', /^this machine has no memory left/],
  ['53200', /^PostgreSQL has no memory left/],
  ['EACCES', /may not read or write there/],
  ['42501', /lacks a right/],
  ['EUNKNOWN', /^as the system says it$/],
])('%s is said in words', (code, expected) => {
  expect(reasonOf(failing(code))).toMatch(expected);
});

test('of several addresses that were tried the first tells why', () => {
  expect(reasonOf(new AggregateError([failing('ECONNREFUSED')]))).toMatch(/^no PostgreSQL answers/);
});

test('what is known ends a program with a sentence, what is not with its stack', async () => {
  const fail = (error: Error) => orExplain(() => Promise.reject(error));
  await fail(new Refusal('Not today.'));
  expect(process.exitCode).toBe(1);
  process.exitCode = 0;
  await fail(failing('ENOSPC'));
  expect(process.exitCode).toBe(1);
  await expect(fail(failing('EUNKNOWN'))).rejects.toThrow('as the system says it');
});
