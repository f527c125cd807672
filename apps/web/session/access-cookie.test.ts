import { expect, test } from 'vitest';
import { accessTokenOf, isFresh, isSignedIn } from './access-cookie.ts';

const token = (exp: unknown) =>
  ['e30', Buffer.from(JSON.stringify({ exp })).toString('base64url'), 'signature'].join('.');

test('a token is fresh until shortly before its end', () => {
  expect(isFresh(token(1000), 900)).toBe(true);
  expect(isFresh(token(1000), 990)).toBe(false);
});

test('what is not a token is not fresh', () => {
  for (const value of [undefined, '', 'a.b.c', token('soon')]) {
    expect(isFresh(value, 0)).toBe(false);
  }
});

test('the name of the cookie on https comes first', () => {
  const jar = new Map([
    ['coachme_web_access', { value: 'plain' }],
    ['__Host-coachme_web_access', { value: 'secure' }],
  ]);
  expect(accessTokenOf(jar)).toBe('secure');
  expect(accessTokenOf(new Map())).toBeUndefined();
});

test('a browser with a refresh token was left signed in', () => {
  expect(isSignedIn(new Map([['coachme_web_refresh', { value: 'token' }]]))).toBe(true);
  expect(isSignedIn(new Map([['coachme_web_refresh', { value: '' }]]))).toBe(false);
  expect(isSignedIn(new Map())).toBe(false);
});
