import type { Me } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { myMemberships } from '../members/memberships.queries.ts';

/** All of `Me` but the client row, which lives downstream. */
export type MeAsMember = Omit<Me, 'clientId'>;

/** Who is signed in, where, and what they may do. */
export async function whoAmI(ctx: Ctx): Promise<MeAsMember> {
  anyone(ctx, 'everybody may know themselves');
  const user = await identityFacade.me(ctx);
  const organizations = (await myMemberships(ctx)).map(({ organization }) => organization);
  const organization = organizations.find(({ id }) => id === ctx.actor.organizationId);
  if (!organization) throw new AppError('unauthenticated', 'no-member');
  return {
    user,
    organization,
    organizations,
    roles: [...ctx.actor.roles],
    permissions: [...ctx.actor.can].sort(),
  };
}
