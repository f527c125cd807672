import type { Input, Output } from '@coachme/contracts/kit/route';
import type { secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { secondFactorFacade, siteOf } from '#contexts/identity';
import { anyone } from '#platform/access/permit';
import type { PublicCtx } from '#platform/http/call';
import { stepOver } from './second-step.store.ts';

type Ask = Input<typeof secondFactorContract.askPasskeyForSecondStep>;

/** What one of the person's passkeys is asked to sign in the second step. */
export async function askPasskeyForSecondStep(
  call: PublicCtx,
  { body }: Ask,
): Promise<Output<typeof secondFactorContract.askPasskeyForSecondStep>> {
  anyone(call, 'the ticket of the first step is the permission');
  return call.work.runAs('identity', async (ctx) => {
    const first = await secondFactorFacade.readTicket(ctx, body.ticket);
    if (!first) throw stepOver();
    const asked = { purpose: 'second-step' as const, userId: first.userId };
    return secondFactorFacade.askForPasskey(ctx, asked, siteOf(call.request));
  });
}
