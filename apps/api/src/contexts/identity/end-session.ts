import { eq, or, type SQL, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { refreshTokens, sessions } from './identity.tables.ts';
import { hashOfToken } from './refresh-tokens.store.ts';

export type EndSession = {
  readonly refreshToken: string | null;
  readonly sessionId: string | null;
};

export type EndedSession = { readonly userId: string; readonly organizationId: string | null };

/** Signs one device out: by a refresh token, by the session of a good access token, or both. Identity role only. */
export async function endSession(ctx: Ctx, input: EndSession): Promise<EndedSession[]> {
  anyone(ctx, 'whoever holds a token of the session may end it');
  const { refreshToken, sessionId } = input;
  const named: SQL[] = [];
  if (sessionId !== null) named.push(eq(sessions.id, sessionId));
  if (refreshToken !== null) named.push(sql`${sessions.id} = (${sessionOf(refreshToken)})`);
  if (named.length === 0) return [];
  return ctx.tx
    .delete(sessions)
    .where(or(...named))
    .returning({ userId: sessions.userId, organizationId: sessions.currentOrganizationId });
}

const sessionOf = (refreshToken: string): SQL => sql`
  select t.session_id from ${refreshTokens} t where t.hash = ${hashOfToken(refreshToken)}`;
