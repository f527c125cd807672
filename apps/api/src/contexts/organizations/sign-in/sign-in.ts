import type { Login, SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { Both } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { asPerson, homeOf, myMemberships } from '../members/memberships.queries.ts';
import {
  countFailure,
  forgetFailures,
  refuseAfterFailures,
  wrongCredentials,
} from './failed-attempts.ts';
import { type Granted, sessionAnswer } from './session-answer.ts';

/** Signs in with e-mail and password; an unknown account and a wrong password are answered alike. */
export async function signIn(call: PublicCtx, { body }: { body: Login }): Promise<SessionAnswer> {
  anyone(call, 'signing in comes before any permission; failures are limited');
  await refuseAfterFailures(call, body.email);
  const granted = await call.work.join((both) => grant(both, call, body));
  if (!granted) {
    await countFailure(call, body.email);
    throw wrongCredentials();
  }
  await forgetFailures(call, body.email);
  return sessionAnswer(call, granted);
}

async function grant(both: Both, call: PublicCtx, body: Login): Promise<Granted | null> {
  const proof = await both.identity((ctx) => identityFacade.provePassword(ctx, body));
  if (!proof) return null;
  const { user, membership } = await both.app(asPerson(proof.userId), async (ctx) => ({
    user: await identityFacade.me(ctx),
    membership: homeOf(await myMemberships(ctx)),
  }));
  if (!membership) throw noOrganization();
  const refreshToken = await both.identity((ctx) =>
    identityFacade.openSession(ctx, {
      ...proof,
      organizationId: membership.organization.id,
      device: call.request,
    }),
  );
  return { user, membership, sessionId: proof.sessionId, refreshToken };
}

/** The account is right, and a member of nothing any more. */
export const noOrganization = (): AppError =>
  new AppError('forbidden', 'no-organization', {
    detail: 'This account is not a member of any organization.',
  });
