import { expect, test } from 'vitest';
import { nextAddress, signInAddress } from './addresses.ts';

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
