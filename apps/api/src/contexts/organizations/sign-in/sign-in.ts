import type { Login, SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { asPerson, homeOf, myMemberships } from '../members/memberships.queries.ts';
import { proveWithinLimits } from './prove-within-limits.ts';
import { type Granted, sessionAnswer } from './session-answer.ts';

/** Signs in with e-mail and password, into the organization where the person works or is coached. */
export async function signIn(call: PublicCtx, { body }: { body: Login }): Promise<SessionAnswer> {
  anyone(call, 'signing in comes before any permission');
  const { userId, sessionId } = await proveWithinLimits(call, body);
  const granted = await call.work.join(async (both): Promise<Granted> => {
    const { user, membership } = await both.app(asPerson(userId), async (ctx) => ({
      user: await identityFacade.me(ctx),
      membership: homeOf(await myMemberships(ctx)),
    }));
    if (!membership) throw noOrganization();
    const organizationId = membership.organization.id;
    const refreshToken = await both.identity((ctx) =>
      identityFacade.openSession(ctx, { sessionId, userId, organizationId, device: call.request }),
    );
    return { user, membership, sessionId, refreshToken };
  });
  return sessionAnswer(call, granted);
}

/** The account is right, and a member of nothing any more. */
export const noOrganization = (): AppError =>
  new AppError('forbidden', 'no-organization', {
    detail: 'This account is not a member of any organization.',
  });
