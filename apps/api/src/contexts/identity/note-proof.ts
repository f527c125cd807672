import { and, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { sessions } from './identity.tables.ts';

export type NoteConnection = {
  readonly sessionId: string | null;
  readonly userId: string;
  readonly connectionId: string | null;
};

/** Notes that an organization's own provider has just proven the person of a session too. Identity role only. */
export async function noteConnection(ctx: Ctx, note: NoteConnection): Promise<void> {
  anyone(ctx, 'the caller has a proof of the provider');
  const { sessionId, userId, connectionId } = note;
  if (sessionId === null || connectionId === null) return;
  await ctx.tx
    .update(sessions)
    .set({ connectionId, updatedAt: ctx.now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)));
}

export type NoteProof = { readonly sessionId: string; readonly userId: string };

/** Notes that the person of a session has just proven themselves again. Identity role only. */
export async function noteProof(ctx: Ctx, { sessionId, userId }: NoteProof): Promise<void> {
  anyone(ctx, 'the caller has a proof of who it is');
  await ctx.tx
    .update(sessions)
    .set({ provenAt: ctx.now, updatedAt: ctx.now })
    .where(and(eq(sessions.id, sessionId), eq(sessions.userId, userId)));
}
