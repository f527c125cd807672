import { totpRemoved } from '@coachme/contracts/identity.events';
import { eq } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { asMyself, leaveOnlyThisSession } from './as-myself.store.ts';
import { dropCodesWithoutFactor } from './second-factor.store.ts';
import { totpSecrets } from './second-factor.tables.ts';

/** Removes the authenticator app; the recovery codes go too, unless another factor remains that they stand in for. */
export async function removeTotp(call: SignedInCall): Promise<Record<string, never>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  await asMyself(call, async (ctx) => {
    const removed = await ctx.tx
      .delete(totpSecrets)
      .where(eq(totpSecrets.userId, userId))
      .returning({ confirmedAt: totpSecrets.confirmedAt });
    if (!removed.some(({ confirmedAt }) => confirmedAt !== null)) return;
    await dropCodesWithoutFactor(ctx, userId);
    await ctx.publish(totpRemoved({ userId }));
    await leaveOnlyThisSession(ctx, call);
  });
  return {};
}
