import { randomUUIDv7 } from 'node:crypto';
import type { Input } from '@coachme/contracts/kit/route';
import type { organizationsContract } from '@coachme/contracts/organizations.contract';
import type { OrganizationSummary } from '@coachme/contracts/organizations.words';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import type { SignedInCall } from '#platform/http/call';
import { foundOrganization } from './found-organization.ts';
import { type Founded, founderRoles } from './founding.ts';
import { asPerson, myMembership } from './members/memberships.queries.ts';

type Found = Input<typeof organizationsContract.foundAnother>;

/** Founds another organization for somebody who has an account; `auth/switch` goes there. */
export async function foundAnother(
  { work, actor }: SignedInCall,
  { body, founded }: Found & { readonly founded: Founded },
): Promise<OrganizationSummary | Again<OrganizationSummary>> {
  anyone(actor, 'everybody may found an organization');
  const { id = randomUUIDv7(), name, kind } = body;
  return work.run(asPerson(actor.userId, id), async (ctx) => {
    const known = await myMembership(ctx);
    if (known) {
      const { organization } = known;
      const isSame = organization.name === name && organization.kind === kind;
      if (!isSame) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
      return again(organization);
    }
    const founder = await identityFacade.me(ctx);
    const roles = founderRoles(kind);
    const { organization } = await foundOrganization(ctx, { founder, name, kind, roles });
    await founded(ctx, { founder, kind });
    return organization;
  });
}
