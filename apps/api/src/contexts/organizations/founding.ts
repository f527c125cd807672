import type { User } from '@coachme/contracts/identity.contract';
import type { OrganizationKind, Role } from '@coachme/contracts/organizations.words';
import type { Ctx } from '#platform/db/work';

/** What comes with a new organization in the same transaction, said by who may ask more than this context. */
export type Founded = (
  ctx: Ctx,
  founding: { readonly founder: User; readonly kind: OrganizationKind },
) => Promise<void>;

/** What somebody is in the organization they found: who trains by themself is coached there, everybody else coaches. */
export const founderRoles = (kind: OrganizationKind): readonly Role[] =>
  kind === 'personal' ? ['owner', 'client'] : ['owner', 'coach'];
