import { lt, or, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import {
  oneTimeKeys,
  refreshTokens,
  removedDevices,
  sessions,
  signIns,
} from './identity.tables.ts';
import { providerFlows, providerTickets } from './providers/providers.tables.ts';
import { historySince, idleSince, removalSince } from './refresh-token.rules.ts';
import {
  passkeyChallenges,
  secondStepTickets,
  trustedDevices,
} from './second-factor/second-factor.tables.ts';

/** Forgets sessions that are over or were left unused, their refresh tokens with them, used-up keys, and old history. Identity role only. */
export async function forgetEnded(ctx: Ctx): Promise<void> {
  anyone(ctx, 'only what nobody can use any more');
  const isIdle = sql`not exists (select from ${refreshTokens} t
    where t.session_id = ${sessions.id} and t.issued_at > ${idleSince(ctx.now)})
    and ${sessions.updatedAt} < ${idleSince(ctx.now)}`;
  await ctx.tx.delete(sessions).where(or(lt(sessions.expiresAt, ctx.now), isIdle));
  await ctx.tx.delete(oneTimeKeys).where(lt(oneTimeKeys.expiresAt, ctx.now));
  for (const table of shortLived) await ctx.tx.delete(table).where(lt(table.expiresAt, ctx.now));
  await ctx.tx.delete(removedDevices).where(lt(removedDevices.removedAt, removalSince(ctx.now)));
  await ctx.tx.delete(signIns).where(lt(signIns.signedInAt, historySince(ctx.now)));
}

/** Nobody asks for these any more once they are over. */
const shortLived = [
  passkeyChallenges,
  secondStepTickets,
  trustedDevices,
  providerFlows,
  providerTickets,
] as const;
