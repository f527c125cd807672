import { lt, or, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { refreshTokens, sessions, verifications } from './identity.tables.ts';
import { idleSince } from './refresh-token.rules.ts';

/** Forgets sessions that are over or were left unused, their refresh tokens with them, and old proofs. Identity role only. */
export async function forgetEnded(ctx: Ctx): Promise<void> {
  anyone(ctx, 'only what nobody can use any more');
  const isIdle = sql`not exists (select from ${refreshTokens} t
    where t.session_id = ${sessions.id} and t.issued_at > ${idleSince(ctx.now)})
    and ${sessions.updatedAt} < ${idleSince(ctx.now)}`;
  await ctx.tx.delete(sessions).where(or(lt(sessions.expiresAt, ctx.now), isIdle));
  await ctx.tx.delete(verifications).where(lt(verifications.expiresAt, ctx.now));
}
