import { expect, test } from 'vitest';
import type { Permission } from '#platform/access/permissions';
import { givenWithoutHolding } from './giving.rules.ts';

const set = (...held: Permission[]) => new Set(held);

test.each([
  { who: 'gives what they hold', after: set('member:read'), held: set('member:read') },
  { who: 'leaves what they do not hold', before: set('member:read'), after: set('member:read') },
])('nothing is refused to who $who', ({ before = set(), after, held = set() }) => {
  expect(givenWithoutHolding({ before, after, held })).toBeNull();
});

test.each([
  { who: 'gives what they do not hold', after: set('member:update') },
  { who: 'takes what they do not hold', before: set('member:update') },
])('who $who is refused, by the name of it', ({ before = set(), after = set() }) => {
  expect(givenWithoutHolding({ before, after, held: set('role:update') })).toBe('member:update');
});
