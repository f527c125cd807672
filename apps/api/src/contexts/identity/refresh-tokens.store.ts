import { createHash, randomBytes } from 'node:crypto';
import type { Ctx } from '#platform/db/work';
import { refreshTokens } from './identity.tables.ts';

/** SHA-256 suffices: the token has nothing to guess. */
export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();

/** Gives a session a refresh token of 256 random bits; only its hash is kept. */
export async function issueRefreshToken(
  ctx: Ctx,
  sessionId: string,
  predecessorHash: Buffer | null = null,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await ctx.tx
    .insert(refreshTokens)
    .values({ hash: hashOfToken(token), sessionId, predecessorHash, issuedAt: ctx.now });
  return token;
}
