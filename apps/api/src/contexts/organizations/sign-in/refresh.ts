import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { asPerson, homeOf, myMemberships } from '../members/memberships.queries.ts';
import { type Granted, sessionAnswer } from './session-answer.ts';
import { noOrganization } from './sign-in-proven.ts';

type Refresh = { readonly body: { readonly refreshToken?: string | undefined } };

/** Trades the refresh token for a new pair; continues in the organization the session was in. */
export async function refresh(call: PublicCtx, { body }: Refresh): Promise<SessionAnswer> {
  anyone(call, 'the refresh token is the proof');
  const token = body.refreshToken ?? call.session.refreshToken;
  const granted = token ? await call.work.join((both) => rotate(both, token)) : null;
  // Thrown out here, since a session that ended for reuse must stay ended.
  if (!granted) {
    if (token && (await isRemoved(call, token))) {
      // It keeps what it is known by, so that it hears this again should the answer get lost.
      throw new AppError('unauthenticated', 'device-removed', {
        detail: 'This device was signed out from another one. What it holds is to be wiped.',
      });
    }
    call.session.end();
    throw new AppError('unauthenticated', 'session-over', { detail: 'Sign in again.' });
  }
  return sessionAnswer(call, granted);
}

const isRemoved = (call: PublicCtx, token: string) =>
  call.work.runAs('identity', (ctx) => identityFacade.wasRemoved(ctx, token));

async function rotate(both: Both, token: string): Promise<Granted | null> {
  const rotated = await both.identity((ctx) => identityFacade.rotateRefreshToken(ctx, token));
  if (!rotated) return null;
  const { userId, organizationId, sessionId, refreshToken } = rotated;
  const { user, memberships } = await both.app(asPerson(userId), async (ctx) => ({
    user: await identityFacade.me(ctx),
    memberships: await myMemberships(ctx),
  }));
  const membership =
    memberships.find(({ organization }) => organization.id === organizationId) ??
    homeOf(memberships);
  if (!membership) throw noOrganization();
  return { user, membership, sessionId, refreshToken };
}
