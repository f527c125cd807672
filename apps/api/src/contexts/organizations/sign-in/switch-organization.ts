import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { asPerson, myMembership } from '../members/memberships.queries.ts';
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
    const refreshToken = await both.identity((ctx) =>
      identityFacade.moveSession(ctx, { sessionId, userId, organizationId }),
    );
    return { user, membership, sessionId, refreshToken };
  });
  return sessionAnswer(call, granted);
}
