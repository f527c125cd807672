import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import { urlOfOrganization } from '#platform/http/address';
import type { SignedInCall } from '#platform/http/call';
import { asPerson, type Membership, myMembership } from '../members/memberships.queries.ts';
import { sessionAnswer } from './session-answer.ts';

type Switch = { readonly body: { readonly organizationId: string } };

/** Continues the session in another organization of the person. */
export async function switchOrganization(
  call: SignedInCall,
  { body }: Switch,
): Promise<SessionAnswer> {
  anyone(call, 'membership in the other organization is what is asked');
  const { userId, sessionId } = call.actor;
  const { organizationId } = body;
  if (sessionId === null) throw new AppError('unauthenticated', 'session-over');
  const granted = await call.work.join(async (both) => {
    const { user, membership } = await both.app(asPerson(userId, organizationId), async (ctx) => ({
      user: await identityFacade.me(ctx),
      membership: await myMembership(ctx),
    }));
    if (!membership) throw new AppError('not-found', 'organization');
    if (isElsewhere(call, organizationId)) throw anotherAddress(call, membership);
    const refreshToken = await both.identity((ctx) =>
      identityFacade.moveSession(ctx, { sessionId, userId, organizationId }),
    );
    return { user, membership, sessionId, refreshToken };
  });
  return sessionAnswer(call, granted);
}

/** At an organization's subdomain nothing of another is found, so the session stays as it is. */
const isElsewhere = ({ request, actor }: SignedInCall, organizationId: string): boolean =>
  request.baseUrl !== request.siteUrl && organizationId !== actor.organizationId;

/** Says where the other one is: a session belongs to one name, so there is one there already or one signs in. */
function anotherAddress({ request: { siteUrl } }: SignedInCall, { organization }: Membership) {
  const { kind, slug } = organization;
  const hasDoor = kind !== 'personal' && slug !== null;
  return new AppError('conflict', 'another-address', {
    detail: 'That organization has an address of its own. Go on there.',
    current: { url: hasDoor ? urlOfOrganization(siteUrl, slug) : siteUrl },
  });
}
