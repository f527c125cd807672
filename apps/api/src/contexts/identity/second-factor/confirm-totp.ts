import { recoveryCodesRenewed, totpSetUp } from '@coachme/contracts/identity.events';
import type { Input, Output } from '@coachme/contracts/kit/route';
import type { secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { and, eq, isNotNull } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import { AppError } from '#platform/errors';
import type { SignedInCall } from '#platform/http/call';
import { asMyself, leaveOnlyThisSession } from './as-myself.store.ts';
import { replaceRecoveryCodes, totpOf, totpPlace } from './second-factor.store.ts';
import { totpSecrets } from './second-factor.tables.ts';
import { stepOfCode } from './totp.rules.ts';

type Confirm = Input<typeof secondFactorContract.confirmTotp>;

/** Takes the authenticator app into use by a first code, in place of an older one, and gives recovery codes. */
export async function confirmTotp(
  call: SignedInCall,
  { body }: Confirm,
): Promise<Output<typeof secondFactorContract.confirmTotp>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  return asMyself(call, async (ctx) => {
    const waiting = await totpOf(ctx, userId, 'waiting');
    if (!waiting) throw nothingBegun();
    const secret = call.secrets.vault.open(waiting.secretSealed, totpPlace(waiting.id));
    const step = stepOfCode(secret, body.code, ctx.now);
    if (step === null) throw wrongFirstCode();
    await ctx.tx
      .delete(totpSecrets)
      .where(and(eq(totpSecrets.userId, userId), isNotNull(totpSecrets.confirmedAt)));
    await ctx.tx
      .update(totpSecrets)
      .set({ confirmedAt: ctx.now, lastUsedStep: step })
      .where(eq(totpSecrets.id, waiting.id));
    const codes = await replaceRecoveryCodes(ctx, userId);
    await ctx.publish(totpSetUp({ userId }));
    await ctx.publish(recoveryCodesRenewed({ userId }));
    await leaveOnlyThisSession(ctx, call);
    return { recoveryCodes: codes };
  });
}

const nothingBegun = () =>
  new AppError('conflict', 'totp-not-begun', {
    detail: 'Begin anew: scan the code that is shown, then type what your app says.',
  });

const wrongFirstCode = () =>
  new AppError('conflict', 'wrong-code', {
    field: 'body.code',
    detail: 'This is not the code of this moment. Wait for the next one and type it.',
  });
