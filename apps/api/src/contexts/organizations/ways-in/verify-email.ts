import { identityFacade } from '#contexts/identity';
import { anyone, permit } from '#platform/access/permit';
import type { PublicCtx, SignedInCall } from '#platform/http/call';
import { letterheadOfActor } from '../branding/letterhead.ts';
import { countCode } from '../sign-in/attempts.store.ts';
import { tellChange } from './tell-change.ts';

/** Mails the signed-in person the link that proves their address; nothing to do when it is proven. */
export async function askToVerifyEmail(call: SignedInCall): Promise<Record<string, never>> {
  permit(call, 'account:update');
  const { email, emailVerified } = await call.work.run(call.actor, (ctx) => identityFacade.me(ctx));
  if (emailVerified || email === '') return {};
  await countCode(call, email);
  const { userId, sessionId } = call.actor;
  await identityFacade.askOneTimeKey(call, {
    ...{ purpose: 'verify-email', channel: 'email', address: email },
    asker: { userId, sessionId },
    letterhead: await letterheadOfActor(call),
  });
  return {};
}

type Verify = { readonly body: { readonly token: string } };

/** Proves the address by the mailed link. */
export async function verifyEmail(
  call: PublicCtx,
  { body }: Verify,
): Promise<Record<string, never>> {
  anyone(call, 'the link was in the mailbox');
  const { userId } = await identityFacade.useOneTimeKey(call, 'verify-email', body);
  await call.work.join(async (both) => {
    await both.identity((ctx) => identityFacade.noteVerifiedEmail(ctx, userId));
    const told = { userId, organizationId: null, about: null } as const;
    await tellChange(both, call, { ...told, what: 'email-verified' });
  });
  return {};
}
