import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { anyone } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { asMyself } from './as-myself.store.ts';
import { factorsOf, type TextFactor } from './second-factor.store.ts';

/** What the person has set up beside the first way in. */
export async function getSecondFactors(call: SignedInCall): Promise<SecondFactors> {
  anyone(call, 'everybody may know how they prove themselves');
  const factors = await asMyself(call, (ctx) => factorsOf(ctx, call.actor.userId));
  const { totpConfirmedAt, text, ...counts } = factors;
  return {
    ...counts,
    text: text && shownPhone(text),
    totp: totpConfirmedAt && { confirmedAt: totpConfirmedAt.toISOString() },
    isMissing: call.actor.hold === 'second-factor-required',
  };
}

/** The end of the number is enough for its person to know it by. */
const shownPhone = ({ channel, number, confirmedAt }: TextFactor) => ({
  channel,
  numberEnd: number.slice(-3),
  confirmedAt: confirmedAt.toISOString(),
});
