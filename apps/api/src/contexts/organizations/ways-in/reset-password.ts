import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import { identityFacade } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { signInProven } from '../sign-in/sign-in-proven.ts';
import { forgetEverywhere, tellChange } from './tell-change.ts';

type Reset = { readonly body: { readonly token: string; readonly password: string } };

/** Chooses a new password by a mailed link, ends every session of the person, and signs in here. */
export async function resetPassword(call: PublicCtx, { body }: Reset): Promise<SessionAnswer> {
  anyone(call, 'the link was in the mailbox');
  const { token, password } = body;
  // A password that is refused must not use the link up.
  await identityFacade.choosePassword({ password, email: '' });
  const { userId, address } = await identityFacade.useOneTimeKey(call, 'reset-password', { token });
  const passwordHash = await identityFacade.choosePassword({ password, email: address });
  await call.work.join(async (both) => {
    await both.identity(async (ctx) => {
      await identityFacade.claimUnverified(ctx, userId);
      await identityFacade.setPassword(ctx, { userId, passwordHash });
      await identityFacade.endSessionsOf(ctx, { userId });
    });
    const told = { userId, organizationId: null, about: null } as const;
    await tellChange(both, call, { ...told, what: 'password-reset' });
  });
  forgetEverywhere(call, userId);
  return signInProven(call, { userId, way: 'email-code' });
}
