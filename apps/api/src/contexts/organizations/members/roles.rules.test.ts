import type { Role } from '@coachme/contracts/organizations.words';
import { expect, test } from 'vitest';
import { refuseRoleChange } from './roles.rules.ts';

const owner: Role[] = ['owner'];
const admin: Role[] = ['admin'];

test.each([
  ['an owner makes another owner', { from: admin, to: owner, by: owner, ownerCount: 1 }, null],
  ['an owner of two steps down', { from: owner, to: admin, by: owner, ownerCount: 2 }, null],
  ['the last owner stays', { from: owner, to: admin, by: owner, ownerCount: 1 }, 'last-owner'],
  [
    'an admin makes no owner',
    { from: admin, to: owner, by: admin, ownerCount: 1 },
    'only-owner-changes-owners',
  ],
  [
    'an admin unmakes no owner',
    { from: owner, to: admin, by: admin, ownerCount: 2 },
    'only-owner-changes-owners',
  ],
  [
    'the last owner may add a role',
    { from: owner, to: [...owner, 'coach' as const], by: admin, ownerCount: 1 },
    null,
  ],
])('%s', (_name, change, refusal) => {
  expect(refuseRoleChange(change)).toBe(refusal);
});
