import type { Output } from '@coachme/contracts/kit/route';
import type { secondFactorContract } from '@coachme/contracts/second-factor.contract';
import { and, eq, isNull } from 'drizzle-orm';
import { freshlyProven } from '#platform/access/freshly-proven';
import { permit } from '#platform/access/permit';
import type { SignedInCall } from '#platform/http/call';
import { emailOf } from '../people.queries.ts';
import { asMyself } from './as-myself.store.ts';
import { totpPlace } from './second-factor.store.ts';
import { totpSecrets } from './second-factor.tables.ts';
import { newTotpSecret, totpUri } from './totp.rules.ts';

/** Makes the secret of an authenticator app. The one in use, if any, stays until a code of the new one was typed. */
export async function beginTotp(
  call: SignedInCall,
): Promise<Output<typeof secondFactorContract.beginTotp>> {
  permit(call, 'account:update');
  freshlyProven({ actor: call.actor, now: call.now() });
  const { userId } = call.actor;
  const secret = newTotpSecret();
  return asMyself(call, async (ctx) => {
    const id = ctx.newId();
    const isMineWaiting = and(eq(totpSecrets.userId, userId), isNull(totpSecrets.confirmedAt));
    await ctx.tx.delete(totpSecrets).where(isMineWaiting);
    const secretSealed = call.secrets.vault.seal(secret, totpPlace(id));
    await ctx.tx.insert(totpSecrets).values({ id, userId, secretSealed, createdAt: ctx.now });
    return { secret, uri: totpUri(secret, await emailOf(ctx, userId)) };
  });
}
