import { passkeyRemoved } from '@coachme/contracts/identity.events';
import type { Input } from '@coachme/contracts/kit/route';
import type { passkeysContract } from '@coachme/contracts/second-factor.contract';
import { and, eq } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { asMyself, leaveOnlyThisSession } from '../second-factor/as-myself.store.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';
import { countWays, lastWayIn, lockWays } from '../ways-in/last-way.store.ts';
import { passkeyNotFound } from './passkeys.store.ts';

type Remove = Input<typeof passkeysContract.removePasskey>;

/** Removes a passkey, such as that of a lost device; the person's other sessions end. */
export async function removePasskey(
  call: SignedInCall,
  { params }: Remove,
): Promise<Record<string, never>> {
  permit(call, 'account:update');
  const { userId } = call.actor;
  await asMyself(call, async (ctx) => {
    await lockWays(ctx, userId);
    const removed = await ctx.tx
      .delete(passkeys)
      .where(and(eq(passkeys.id, params.id), eq(passkeys.userId, userId)))
      .returning({ id: passkeys.id });
    // Before the proof is asked for: what is not one's own is not there.
    if (removed.length === 0) throw passkeyNotFound();
    freshlyProven({ actor: call.actor, now: ctx.now });
    if ((await countWays(ctx, userId)) === 0) throw lastWayIn();
    await ctx.publish(passkeyRemoved({ userId, passkeyId: params.id }));
    await leaveOnlyThisSession(ctx, call);
  });
  return {};
}
