import { and, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { sessions } from './identity.tables.ts';
import { issueRefreshToken } from './refresh-tokens.store.ts';

export type MoveSession = {
  readonly sessionId: string;
  readonly userId: string;
  readonly organizationId: string;
};

/** Continues a session in another organization; answers a refresh token for it. Identity role only. */
export async function moveSession(ctx: Ctx, input: MoveSession): Promise<string> {
  anyone(ctx, 'the caller has checked the membership');
  const moved = await ctx.tx
    .update(sessions)
    .set({ currentOrganizationId: input.organizationId, updatedAt: ctx.now })
    .where(and(eq(sessions.id, input.sessionId), eq(sessions.userId, input.userId)))
    .returning({ id: sessions.id });
  if (moved.length === 0) throw new AppError('unauthenticated', 'session-over');
  return issueRefreshToken(ctx, input.sessionId);
}
