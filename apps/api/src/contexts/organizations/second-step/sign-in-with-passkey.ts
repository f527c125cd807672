import type { SessionAnswer } from '@coachme/contracts/identity.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { passkeysContract } from '@coachme/contracts/second-factor.contract';
import { secondFactorFacade, siteOf } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { PublicCtx } from '#platform/http/call';
import { signInProven } from '../sign-in/sign-in-proven.ts';

type SignIn = Input<typeof passkeysContract.signInWithPasskey>;

/** Signs in with a passkey: the device has verified its person, so there is no second step. */
export async function signInWithPasskey(call: PublicCtx, { body }: SignIn): Promise<SessionAnswer> {
  anyone(call, 'signing in comes before any permission; a signature cannot be guessed');
  const site = siteOf(call.request);
  const person = await call.work.runAs('identity', (ctx) =>
    secondFactorFacade.proveByPasskey(ctx, { ...body, purpose: 'sign-in', site }),
  );
  if (!person) {
    throw new AppError('unauthenticated', 'passkey-not-known', {
      detail: 'This passkey does not open an account here. Try again, or sign in another way.',
    });
  }
  return signInProven(call, { userId: person.userId, way: 'passkey' });
}
