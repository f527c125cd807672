import { expect, test } from 'vitest';
import { mainRole, withMainRole } from './roles.ts';

test('the role that may do most says who a member is', () => {
  expect(mainRole(['coach', 'owner'])).toBe('owner');
  expect(mainRole(['client'])).toBe('client');
});

test('a coach who is also coached stays a client when the role changes', () => {
  expect(withMainRole(['coach', 'client'], 'admin')).toEqual(['admin', 'client']);
  expect(withMainRole(['coach'], 'admin')).toEqual(['admin']);
});
