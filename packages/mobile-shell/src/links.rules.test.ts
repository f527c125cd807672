import { expect, test } from 'vitest';
import { askedAfter, pathInApp, screenAfter, signInFor } from './links.rules.ts';

test.each([
  ['https://coach.example/app/history/1', '/history/1'],
  ['https://coach.example/app', '/'],
  ['https://coach.example/app/?day=1', '/?day=1'],
  ['/app/workout/7', '/workout/7'],
  ['coachme://history/1', '/history/1'],
  ['history/1', '/history/1'],
  ['/apples', '/apples'],
])('%s leads to %s', (link, path) => {
  expect(pathInApp(link, '/app')).toBe(path);
});

test('a sign-in leads back to the screen that was asked for', () => {
  expect(signInFor('/history/1?tab=a')).toBe('/sign-in?next=%2Fhistory%2F1%3Ftab%3Da');
  expect(screenAfter('/history/1?tab=a')).toBe('/history/1?tab=a');
  expect(signInFor('/')).toBe('/sign-in');
});

test('a screen is remembered while the router tells of the start, until somebody is in', () => {
  const nobody = { path: '/', isSomebodyIn: false };
  expect(askedAfter('/history/1', nobody)).toBe('/history/1');
  expect(askedAfter('/sign-in', { ...nobody, path: '/history/1' })).toBe('/history/1');
  expect(askedAfter('/history/1', { path: '/me', isSomebodyIn: true })).toBe('/');
  expect(askedAfter('/', { ...nobody, path: '/me' })).toBe('/');
});

test('a screen whose name begins like the sign-in is one', () => {
  expect(screenAfter('/sign-ins')).toBe('/sign-ins');
  expect(signInFor('/sign-in/return/google')).toBe('/sign-in');
});

test.each([undefined, '', 'https://evil.example', '//evil.example', '/\\evil', '/sign-in', ['/a']])(
  '%s is no screen of the app',
  (next) => {
    expect(screenAfter(next)).toBe('/');
  },
);
