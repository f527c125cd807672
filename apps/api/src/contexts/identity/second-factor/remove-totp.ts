import { totpRemoved } from '@coachme/contracts/identity.events';
import { eq } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { asMyself, leaveOnlyThisSession } from './as-myself.store.ts';
import { factorsOf } from './second-factor.store.ts';
import { recoveryCodes, totpSecrets } from './second-factor.tables.ts';

/** Removes the authenticator app; the recovery codes go too, unless a passkey remains that they stand in for. */
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
    const { passkeyCount } = await factorsOf(ctx, userId);
    if (passkeyCount === 0) {
      await ctx.tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
    }
    await ctx.publish(totpRemoved({ userId }));
    await leaveOnlyThisSession(ctx, call);
  });
  return {};
}
