import type { Me } from '@coachme/contracts/identity.contract';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { knownActors } from '../members/known-actors.ts';
import { myMemberships } from '../members/memberships.queries.ts';

/** Of `Me` what a person is as a member. */
export type MeAsMember = Omit<Me, 'user' | 'clientId'>;

/** Where somebody is signed in, and what they may do there; from what was asked to let them in. */
export async function whereAmI(call: SignedInCall): Promise<MeAsMember> {
  anyone(call, 'everybody may know themselves');
  const { actor, work } = call;
  const organizations =
    (await knownActors.organizationsOf(actor)) ??
    (await work.run(actor, myMemberships)).map(({ organization }) => organization);
  const organization = organizations.find(({ id }) => id === actor.organizationId);
  if (!organization) throw new AppError('unauthenticated', 'no-member');
  return {
    organization,
    organizations: [...organizations],
    roles: [...actor.roles],
    permissions: [...actor.can].sort(),
    hold: actor.hold ?? null,
  };
}
