import { and, eq, ne } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { sessions } from './identity.tables.ts';

export type EndSessionsOf = {
  readonly userId: string;
  /** Stays; null: every one ends. */
  readonly except?: string | null;
  /** This one alone ends. */
  readonly only?: string;
};

/** Signs a person out on one device, on the others, or on all; answers how many. Identity role only. */
export async function endSessionsOf(ctx: Ctx, input: EndSessionsOf): Promise<number> {
  anyone(ctx, 'the caller has a proof of who it is');
  const { userId, except, only } = input;
  const ended = await ctx.tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.userId, userId),
        except ? ne(sessions.id, except) : undefined,
        only ? eq(sessions.id, only) : undefined,
      ),
    )
    .returning({ id: sessions.id });
  return ended.length;
}
