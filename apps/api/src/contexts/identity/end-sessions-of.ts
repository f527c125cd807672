import { and, eq, ne } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { noteRemoval } from './devices/removed-devices.store.ts';
import { sessions } from './identity.tables.ts';

export type EndSessionsOf = {
  readonly userId: string;
  /** Stays; null: every one ends. */
  readonly except?: string | null;
  /** This one alone ends. */
  readonly only?: string;
  /** Whether the person takes the devices away, so that they wipe themselves; else they only ask for a sign-in. */
  readonly isRemoval?: boolean;
};

/** Signs a person out on one device, on the others, or on all; answers how many. Identity role only. */
export async function endSessionsOf(ctx: Ctx, input: EndSessionsOf): Promise<number> {
  anyone(ctx, 'the caller has a proof of who it is');
  const { userId, except, only, isRemoval = false } = input;
  const which = and(
    eq(sessions.userId, userId),
    except ? ne(sessions.id, except) : undefined,
    only ? eq(sessions.id, only) : undefined,
  );
  if (isRemoval) await noteRemoval(ctx, which);
  const ended = await ctx.tx.delete(sessions).where(which).returning({ id: sessions.id });
  return ended.length;
}
