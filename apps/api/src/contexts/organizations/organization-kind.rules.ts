import type { OrganizationKind } from '@coachme/contracts/organizations.words';

/** Whether an organization of this kind works in several places. */
export const hasBranches = (kind: OrganizationKind): boolean =>
  kind === 'gym' || kind === 'company';
