import { sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { endSession } from './end-session.ts';
import { refreshTokens, sessions } from './identity.tables.ts';
import { graceSince, idleSince } from './refresh-token.rules.ts';
import { hashOfToken, issueRefreshToken } from './refresh-tokens.store.ts';

export type Rotated = {
  readonly sessionId: string;
  readonly userId: string;
  readonly organizationId: string | null;
  readonly refreshToken: string;
};

type Used = { session_id: string; user_id: string; current_organization_id: string | null };

/**
 * Trades a refresh token for its successor. A used token is good again while none of its successors
 * was used (the answer got lost) or for 30 seconds; after that it was stolen, and the session ends.
 * Null means the session is over; the caller must let this unit of work commit. Identity role only.
 */
export async function rotateRefreshToken(ctx: Ctx, token: string): Promise<Rotated | null> {
  anyone(ctx, 'the refresh token is the proof');
  const hash = hashOfToken(token);
  const used = await useToken(ctx, hash);
  if (!used) {
    await endSession(ctx, { refreshToken: token, sessionId: null });
    return null;
  }
  return {
    sessionId: used.session_id,
    userId: used.user_id,
    organizationId: used.current_organization_id,
    refreshToken: await issueRefreshToken(ctx, used.session_id, hash),
  };
}

/** One statement decides, so that of two thieves or two tabs each sees what the other did. */
async function useToken(ctx: Ctx, hash: Buffer): Promise<Used | undefined> {
  const { rows } = await ctx.tx.execute<Used>(sql`
    update ${refreshTokens} t set used_at = coalesce(t.used_at, ${ctx.now})
    from ${sessions} s
    where t.hash = ${hash} and s.id = t.session_id
      and s.expires_at > ${ctx.now} and t.issued_at > ${idleSince(ctx.now)}
      and (t.used_at is null or t.used_at > ${graceSince(ctx.now)} or not exists (
        select from ${refreshTokens} successor
        where successor.predecessor_hash = t.hash and successor.used_at is not null))
    returning t.session_id, s.user_id, s.current_organization_id`);
  return rows[0];
}
