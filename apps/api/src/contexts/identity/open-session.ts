import { randomBytes } from 'node:crypto';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import type { RequestFacts } from '#platform/http/call';
import { sessions } from './identity.tables.ts';
import { sessionEnd } from './refresh-token.rules.ts';
import { issueRefreshToken } from './refresh-tokens.store.ts';

export type OpenSession = {
  readonly sessionId: string;
  readonly userId: string;
  readonly organizationId: string;
  readonly device: Pick<RequestFacts, 'surface' | 'userAgent' | 'address'>;
};

/** Starts the session of a proven person in one organization; answers its first refresh token. */
export async function openSession(ctx: Ctx, input: OpenSession): Promise<string> {
  anyone(ctx, 'the caller has proven who it is for');
  const place = {
    currentOrganizationId: input.organizationId,
    surface: input.device.surface,
    userAgent: input.device.userAgent,
    ipAddress: input.device.address,
    expiresAt: sessionEnd(ctx.now),
    createdAt: ctx.now,
    updatedAt: ctx.now,
  };
  // A proof by password has already left a row; it becomes the session.
  await ctx.tx
    .insert(sessions)
    .values({
      id: input.sessionId,
      userId: input.userId,
      token: randomBytes(32).toString('base64url'),
      ...place,
    })
    .onConflictDoUpdate({ target: sessions.id, set: place });
  return issueRefreshToken(ctx, input.sessionId);
}
