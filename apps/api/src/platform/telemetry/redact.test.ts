import { expect, test } from 'vitest';
import { errorFacts, redactFields, redactText } from '#platform/telemetry/redact';

const token = 'eyJhbGciOiJFZERTQSJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2lnbmF0dXJlLXRoYXQtc2lnbnM';
const linkToken = 'AZqLk3pCcPyZ1hG7-uV2wXQe4RtYuIoPaSdFgHjKlZxCvBnM';

test.each([
  ['Bearer abc.def', 'Bearer …'],
  [`jwt ${token} expired`, 'jwt … expired'],
  [`GET /join/${linkToken} failed`, 'GET /join/… failed'],
  ['postgres://coachme_app:s3cret@db:5432/coachme', 'postgres://…@db:5432/coachme'],
  ['Key (email)=(robin@practice.example) already exists', 'Key (email)=(…@…) already exists'],
  ['{"password":"train hard","name":"Robin"}', '{"password":…,"name":"Robin"}'],
  ['refreshToken=abc&x=1', 'refreshToken=…&x=1'],
  ['Failed query: select $1\nparams: robin,s3cret', 'Failed query: select $1\nparams: …'],
  ['no row 019a0d2e-5f5c-7000-8000-0123456789ab', 'no row 019a0d2e-5f5c-7000-8000-0123456789ab'],
  ['at signIn (/srv/api/src/sign-in.ts:12:3)', 'at signIn (/srv/api/src/sign-in.ts:12:3)'],
])('%s is written as %s', (text, written) => {
  expect(redactText(text)).toBe(written);
});

test.each([
  'x',
  'a.',
  'eyJ-',
  '//',
  'token',
  'token="',
  'token ',
  'Bearer ',
  'params: ',
  'a@',
  '"',
])('a long text of %s takes no long time', (part) => {
  const began = performance.now();
  redactText(part.repeat(100_000 / part.length));
  // Where time grew with the square of the length it would be a minute.
  expect(performance.now() - began).toBeLessThan(2_000);
});

test('fields are hidden by their name at any depth, and their texts by what stands in them', () => {
  const fields = {
    requestId: 'a'.repeat(64),
    body: { newPassword: 'x', list: [{ accessToken: 'y', name: 'Robin' }] },
    headers: { 'set-cookie': ['z'], authorization: 'w' },
    note: 'Bearer abc',
    ms: 3,
  };
  expect(redactFields(fields)).toEqual({
    requestId: 'a'.repeat(64),
    body: { newPassword: '…', list: [{ accessToken: '…', name: 'Robin' }] },
    headers: { 'set-cookie': '…', authorization: '…' },
    note: 'Bearer …',
    ms: 3,
  });
});

test('an error is said by name, code, text, stack and cause; what it carries along is not', () => {
  const cause = Object.assign(new Error('duplicate key'), {
    code: '23505',
    detail: 'Key (email)=(robin@practice.example) already exists.',
  });
  const error = new Error('Failed query: insert\nparams: robin@practice.example', { cause });
  const facts = errorFacts(error);
  expect(facts).toMatchObject({
    type: 'Error',
    cause: { code: '23505', message: 'duplicate key' },
  });
  expect(JSON.stringify(facts)).not.toContain('robin');
  expect(facts.stack).toContain('redact.test.ts');
});
