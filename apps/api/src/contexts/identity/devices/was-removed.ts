import { eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { removedDevices } from '../identity.tables.ts';
import { hashOfToken } from '../refresh-tokens.store.ts';

/** Whether its person signed out, from another device, the one that holds this refresh token. Identity role only. */
export async function wasRemoved(ctx: Ctx, token: string): Promise<boolean> {
  anyone(ctx, 'the refresh token is the proof');
  const [row] = await ctx.tx
    .select({ removedAt: removedDevices.removedAt })
    .from(removedDevices)
    .where(eq(removedDevices.tokenHash, hashOfToken(token)));
  return row !== undefined;
}
