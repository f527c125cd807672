import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { anyone } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { asMyself } from './as-myself.store.ts';
import { factorsOf } from './second-factor.store.ts';

/** What the person has set up beside the first way in. */
export async function getSecondFactors(call: SignedInCall): Promise<SecondFactors> {
  anyone(call, 'everybody may know how they prove themselves');
  const factors = await asMyself(call, (ctx) => factorsOf(ctx, call.actor.userId));
  const { totpConfirmedAt, ...counts } = factors;
  return {
    ...counts,
    totp: totpConfirmedAt && { confirmedAt: totpConfirmedAt.toISOString() },
    isMissing: call.actor.hold === 'second-factor-required',
  };
}
