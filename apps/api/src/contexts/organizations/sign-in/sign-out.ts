import { signedOut } from '@coachme/contracts/organizations.events';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { knownActors } from '../members/known-actors.ts';
import { asPerson } from '../members/memberships.queries.ts';

type SignOut = { readonly body: { readonly refreshToken?: string | undefined } };

/** Ends the session of this device, however much of it is left; nothing to end is fine too. */
export async function signOut(call: PublicCtx, { body }: SignOut): Promise<Record<string, never>> {
  anyone(call, 'whoever holds a token of a session may end it');
  const { accessToken } = call.request;
  const claims = accessToken ? await call.tokens.verify(accessToken) : null;
  const sessionId = claims?.sessionId ?? null;
  const refreshToken = body.refreshToken ?? call.session.refreshToken;
  const ended = await call.work.join(async (both) => {
    const sessions = await both.identity((ctx) =>
      identityFacade.endSession(ctx, { refreshToken, sessionId }),
    );
    for (const { userId, organizationId } of sessions) {
      if (organizationId === null) continue;
      await both.app(asPerson(userId, organizationId), (ctx) => ctx.publish(signedOut({ userId })));
    }
    return sessions;
  });
  for (const { userId } of ended) knownActors.forgetPerson(userId);
  call.session.end();
  return {};
}
