import { textFactorRemoved, textFactorSetUp } from '@coachme/contracts/identity.events';
import type { Input, Output } from '@coachme/contracts/kit/route';
import type { textFactorContract } from '@coachme/contracts/text-factor.contract';
import { eq } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { SignedInCall } from '#platform/http/call';
import { useOneTimeKey } from '../ways-in/use-one-time-key.ts';
import { asMyself, leaveOnlyThisSession } from './as-myself.store.ts';
import { dropCodesWithoutFactor, factorsOf, replaceRecoveryCodes } from './second-factor.store.ts';
import { textFactors } from './second-factor.tables.ts';

type Confirm = Input<typeof textFactorContract.confirmTextFactor>;

/** Takes a phone into use as second factor, by the code that reached it, in place of an older one. */
export async function confirmTextFactor(
  call: SignedInCall,
  { body }: Confirm,
): Promise<Output<typeof textFactorContract.confirmTextFactor>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  const brought = { ...body, by: userId };
  const { channel, address } = await useOneTimeKey(call, 'second-factor', brought);
  return asMyself(call, async (ctx) => {
    const factor = {
      channel: channel === 'whatsapp' ? channel : ('sms' as const),
      number: address,
      confirmedAt: ctx.now,
    };
    await ctx.tx
      .insert(textFactors)
      .values({ userId, ...factor })
      .onConflictDoUpdate({ target: textFactors.userId, set: factor });
    const recoveryCodes = await codesIfNone(ctx, userId);
    await ctx.publish(textFactorSetUp({ userId }));
    await leaveOnlyThisSession(ctx, call);
    return { recoveryCodes };
  });
}

/** Codes that somebody has kept stay good. */
async function codesIfNone(ctx: Ctx, userId: string): Promise<string[]> {
  const { recoveryCodesLeft } = await factorsOf(ctx, userId);
  return recoveryCodesLeft > 0 ? [] : replaceRecoveryCodes(ctx, userId);
}

/** Codes to the phone are no second factor any more; the number stays a way in, if it was one. */
export async function removeTextFactor(call: SignedInCall): Promise<Record<string, never>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  await asMyself(call, async (ctx) => {
    const removed = await ctx.tx
      .delete(textFactors)
      .where(eq(textFactors.userId, userId))
      .returning({ userId: textFactors.userId });
    if (removed.length === 0) return;
    await dropCodesWithoutFactor(ctx, userId);
    await ctx.publish(textFactorRemoved({ userId }));
    await leaveOnlyThisSession(ctx, call);
  });
  return {};
}
