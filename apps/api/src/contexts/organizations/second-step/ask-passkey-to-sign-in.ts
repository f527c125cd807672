import type { Output } from '@coachme/contracts/kit/route';
import type { passkeysContract } from '@coachme/contracts/second-factor.contract';
import { secondFactorFacade, siteOf } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';

/** What a passkey is asked to sign, whoever it belongs to: says nothing of anybody. */
export async function askPasskeyToSignIn(
  call: PublicCtx,
): Promise<Output<typeof passkeysContract.askPasskeyToSignIn>> {
  anyone(call, 'signing in comes before any permission');
  const asked = { purpose: 'sign-in' as const, userId: null };
  return call.work.runAs('identity', (ctx) =>
    secondFactorFacade.askForPasskey(ctx, asked, siteOf(call.request)),
  );
}
