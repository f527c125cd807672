import type { Role } from '@coachme/contracts/organizations.words';

export type RoleChange = {
  readonly from: readonly Role[];
  readonly to: readonly Role[];
  /** Of who makes the change. */
  readonly by: readonly Role[];
  /** Owners of the organization before the change. */
  readonly ownerCount: number;
};

export type RoleRefusal = 'last-owner' | 'only-owner-changes-owners';

/** Whether roles may be changed so; null when they may. An organization always has an owner, and only owners make or unmake one. */
export function refuseRoleChange(change: RoleChange): RoleRefusal | null {
  const wasOwner = change.from.includes('owner');
  const willBeOwner = change.to.includes('owner');
  if (wasOwner === willBeOwner) return null;
  if (!change.by.includes('owner')) return 'only-owner-changes-owners';
  if (wasOwner && change.ownerCount <= 1) return 'last-owner';
  return null;
}
