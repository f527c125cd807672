import { expect, test } from 'vitest';
import { landingOf, nextAddress, signInAddress } from './addresses.ts';

test('after signing in a person goes on to the page of ours they asked for', () => {
  expect(nextAddress('/coach/clients?q=a')).toBe('/coach/clients?q=a');
});

test('no link sends a person to another site', () => {
  for (const wanted of ['https://evil.example', '//evil.example', '/\\evil.example', null]) {
    expect(nextAddress(wanted)).toBe('/coach');
  }
});

test('the sign-in page remembers where the person was', () => {
  expect(signInAddress('/coach/clients?q=a')).toBe('/sign-in?next=%2Fcoach%2Fclients%3Fq%3Da');
  expect(signInAddress('/coach')).toBe('/sign-in');
});

test('who trains goes to the app, who works goes to work, also by a role of the organization’s own', () => {
  expect(landingOf({ kind: 'gym', roles: ['client'] })).toBe('/app/');
  expect(landingOf({ kind: 'gym', roles: ['coach', 'client'] })).toBe('/coach');
  expect(landingOf({ kind: 'gym', roles: [] })).toBe('/coach');
  expect(landingOf({ kind: 'personal', roles: ['client', 'owner'] })).toBe('/app/');
});
