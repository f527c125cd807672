import { and, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts } from '../identity.tables.ts';
import { lastWayIn, lockWays } from './last-way.store.ts';
import { ownWays } from './own-ways.queries.ts';

export type RemoveWay = { readonly userId: string; readonly wayId: string };

/** Takes a way in away from its person, never the last one; answers which it was. Identity role only. */
export async function removeWay(ctx: Ctx, { userId, wayId }: RemoveWay): Promise<string> {
  anyone(ctx, 'the caller asked for a fresh proof');
  await lockWays(ctx, userId);
  const way = (await ownWays(ctx, userId)).find(({ id }) => id === wayId);
  if (!way) throw new AppError('not-found', 'way-in');
  if (!way.canBeRemoved) throw lastWayIn();
  await ctx.tx.delete(accounts).where(and(eq(accounts.userId, userId), eq(accounts.id, wayId)));
  return way.provider;
}
