import { and, eq, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts, users } from '../identity.tables.ts';
import { ownWays } from './own-ways.queries.ts';

export type RemoveWay = { readonly userId: string; readonly wayId: string };

/** Takes a way in away from its person, never the last one; answers which it was. Identity role only. */
export async function removeWay(ctx: Ctx, { userId, wayId }: RemoveWay): Promise<string> {
  anyone(ctx, 'the caller asked for a fresh proof');
  // Two who remove two ways at once would each see the other's still there.
  await ctx.tx.execute(sql`select from ${users} u where u.id = ${userId} for update`);
  const way = (await ownWays(ctx, userId)).find(({ id }) => id === wayId);
  if (!way) throw new AppError('not-found', 'way-in');
  if (!way.canBeRemoved) {
    throw new AppError('conflict', 'last-way-in', {
      detail: 'Without it you could not sign in any more. Add another way first.',
    });
  }
  await ctx.tx.delete(accounts).where(and(eq(accounts.userId, userId), eq(accounts.id, wayId)));
  return way.provider;
}
