import type { Role } from '@coachme/contracts/organizations.words';
import type { SignInPolicy } from '@coachme/contracts/sign-in-policy.contract';
import type { Hold } from '#platform/access/actor';
import type { Permission } from '#platform/access/permissions';

/** Enough to set up what is asked for. */
export const permissionsOnHold: ReadonlySet<Permission> = new Set(['account:update']);

/** As the organization has it. */
export type Policy = SignInPolicy & {
  /** Only in a session that the organization's own provider proved. */
  readonly isSsoRequired: boolean;
};

type Standing = {
  readonly roles: readonly Role[];
  readonly policy: Policy;
  readonly hasSecondFactor: boolean;
  /** Whether the organization's own provider proved this session. */
  readonly isByOwnProvider: boolean;
};

/**
 * What somebody has to do before they may act in an organization. Owners always get in without its provider, so that a
 * provider that is away or wrongly set up locks nobody out for good. Who came by the provider needs no second factor of
 * ours: asking for one is then the provider's.
 */
export function holdOf({ roles, policy, hasSecondFactor, isByOwnProvider }: Standing): Hold | null {
  if (isByOwnProvider) return null;
  if (policy.isSsoRequired && !roles.includes('owner')) return 'sso-required';
  const isAsked = roles.some((role) => policy.secondFactorRoles.includes(role));
  return isAsked && !hasSecondFactor ? 'second-factor-required' : null;
}
