import { recoveryCodesRenewed } from '@coachme/contracts/identity.events';
import type { Output } from '@coachme/contracts/kit/route';
import type { secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { asMyself } from './as-myself.store.ts';
import { factorsOf, hasFactor, replaceRecoveryCodes } from './second-factor.store.ts';

/** New recovery codes; those before are void. */
export async function renewRecoveryCodes(
  call: SignedInCall,
): Promise<Output<typeof secondFactorContract.renewRecoveryCodes>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  return asMyself(call, async (ctx) => {
    if (!hasFactor(await factorsOf(ctx, userId))) {
      throw new AppError('conflict', 'no-second-factor', {
        detail: 'Set up an authenticator app or a passkey first.',
      });
    }
    const recoveryCodes = await replaceRecoveryCodes(ctx, userId);
    await ctx.publish(recoveryCodesRenewed({ userId }));
    return { recoveryCodes };
  });
}
