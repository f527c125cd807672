import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { knownActors } from '../members/known-actors.ts';

type SignOut = { readonly body: { readonly refreshToken?: string | undefined } };

/** Ends the session of this device, however much of it is left; nothing to end is fine too. */
export async function signOut(call: PublicCtx, { body }: SignOut): Promise<Record<string, never>> {
  anyone(call, 'whoever holds a token of a session may end it');
  const { accessToken } = call.request;
  const claims = accessToken ? await call.tokens.verify(accessToken) : null;
  const sessionId = claims?.sessionId ?? null;
  const refreshToken = body.refreshToken ?? call.session.refreshToken;
  await call.work.runAs('identity', (ctx) =>
    identityFacade.endSession(ctx, { refreshToken, sessionId }),
  );
  if (sessionId) knownActors.forgetSession(sessionId);
  call.session.end();
  return {};
}
