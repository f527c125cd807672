import { eq, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { refreshTokens, sessions } from './identity.tables.ts';
import { hashOfToken } from './refresh-tokens.store.ts';

export type EndSession = {
  readonly refreshToken: string | null;
  readonly sessionId: string | null;
};

/** Signs one device out: by its refresh token, or by the session of a good access token. Identity role only. */
export async function endSession(ctx: Ctx, { refreshToken, sessionId }: EndSession): Promise<void> {
  anyone(ctx, 'whoever holds a token of the session may end it');
  if (sessionId !== null) await ctx.tx.delete(sessions).where(eq(sessions.id, sessionId));
  if (refreshToken === null) return;
  const hash = hashOfToken(refreshToken);
  await ctx.tx.execute(sql`
    delete from ${sessions} where id = (select session_id from ${refreshTokens} where hash = ${hash})`);
}
