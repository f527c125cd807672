import { expect, test } from 'vitest';
import { holdOf } from './hold.rules.ts';

const nothing = { secondFactorRoles: [], isSsoRequired: false };
const coach = { roles: ['coach'] as const, hasSecondFactor: false, isByOwnProvider: false };

test('without a policy nobody is held', () => {
  expect(holdOf({ ...coach, policy: nothing })).toBeNull();
});

test('a role that is asked for a second factor is held until there is one', () => {
  const policy = { ...nothing, secondFactorRoles: ['coach' as const] };
  expect(holdOf({ ...coach, policy })).toBe('second-factor-required');
  expect(holdOf({ ...coach, policy, hasSecondFactor: true })).toBeNull();
  expect(holdOf({ ...coach, policy, roles: ['client'] })).toBeNull();
  expect(holdOf({ ...coach, policy, roles: ['client', 'coach'] })).toBe('second-factor-required');
});

test('where the own provider is asked for, only owners get in without it', () => {
  const policy = { secondFactorRoles: ['owner' as const], isSsoRequired: true };
  expect(holdOf({ ...coach, policy, hasSecondFactor: true })).toBe('sso-required');
  expect(holdOf({ ...coach, policy, isByOwnProvider: true })).toBeNull();
  expect(holdOf({ ...coach, policy, roles: ['owner'] })).toBe('second-factor-required');
  expect(holdOf({ ...coach, policy, roles: ['owner'], hasSecondFactor: true })).toBeNull();
});
