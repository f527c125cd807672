import type { Role } from '@coachme/contracts/organizations.words';

/** The roles of people who work here, the one that may do most first. */
export const staffRoles = ['owner', 'admin', 'coach', 'editor'] as const;

/** The role that says most about a member. */
export function mainRole(roles: readonly Role[]): Role {
  return staffRoles.find((role) => roles.includes(role)) ?? 'client';
}

/** A member's roles with another main one: whoever trains here themselves stays a client. */
export function withMainRole(roles: readonly Role[], role: Role): Role[] {
  return roles.includes('client') ? [role, 'client'] : [role];
}
