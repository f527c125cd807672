import { expect, test } from 'vitest';
import { subdomainOf } from './address.ts';

const ours = 'https://coach.example';

test.each([
  ['northside.coach.example', 'northside'],
  ['Northside.Coach.Example', 'northside'],
  ['coach.example', null],
  ['www.coach.example', null],
  ['a.b.coach.example', null],
  ['coach.example.evil.test', null],
  ['northsidecoach.example', null],
  ['-.coach.example', null],
])('%s names %s', (host, slug) => {
  expect(subdomainOf(host, ours)).toBe(slug);
});

test('a port belongs to the name', () => {
  expect(subdomainOf('northside.coach.example:8443', 'https://coach.example:8443')).toBe(
    'northside',
  );
  expect(subdomainOf('northside.coach.example', 'https://coach.example:8443')).toBeNull();
});
