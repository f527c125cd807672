import type { ConsentScope } from '@coachme/contracts/consent.words';
import type { User } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { organizationsFacade } from '#contexts/organizations';
import { anyone } from '#platform/access/permit';
import type { Both, Ctx } from '#platform/db/work';
import { joinAsClient } from './join-as-client.ts';

export type Joining = {
  readonly userId: string;
  readonly organizationId: string;
  readonly token: string;
  /** The address that a locked invitation was compared with; empty for who has none. */
  readonly email: string;
  /** Of a client: what to share with the coach. */
  readonly scopes?: readonly ConsentScope[] | undefined;
  /** Makes the person, or notes what their coming has proven; once the invitation is theirs. */
  readonly arrive?: (ctx: Ctx) => Promise<unknown>;
};

export type Joined = {
  readonly user: User;
  readonly membership: Awaited<ReturnType<typeof organizationsFacade.addMember>>;
};

/** Uses an invitation for a proven person: member and, where it is for one, client. All of it or nothing. */
export async function joinByInvitation(both: Both, joining: Joining): Promise<Joined> {
  anyone(both, 'the link is the permission');
  const { userId, organizationId, scopes, arrive } = joining;
  const actor = organizationsFacade.asPerson(userId, organizationId);
  // First, since it makes everybody else who accepts at this moment wait and then find it used.
  const invitation = await both.app(actor, (ctx) =>
    organizationsFacade.consumeInvitation(ctx, joining),
  );
  if (arrive) await both.identity(arrive);
  return both.app(actor, async (ctx) => {
    const user = await identityFacade.me(ctx);
    const membership = await organizationsFacade.addMember(ctx, { user, roles: [invitation.role] });
    if (invitation.role === 'client') {
      const isCoach = invitation.inviterRoles.some((role) => role === 'coach' || role === 'owner');
      const coachUserId = isCoach ? invitation.invitedBy : null;
      await joinAsClient(ctx, { user, coachUserId, invitedEmail: invitation.email, scopes });
    }
    return { user, membership };
  });
}
