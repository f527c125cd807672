import { and, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { accounts } from '../identity.tables.ts';

export type SetPassword = {
  readonly userId: string;
  /** By `choosePassword`, before the unit of work. */
  readonly passwordHash: string;
};

/** Gives a person this password, whether they had one or not. Identity role only. */
export async function setPassword(ctx: Ctx, { userId, passwordHash }: SetPassword): Promise<void> {
  anyone(ctx, 'the caller has a proof of who it is');
  const set = { password: passwordHash, updatedAt: ctx.now };
  await ctx.tx
    .insert(accounts)
    .values({
      id: ctx.newId(),
      accountId: userId,
      providerId: 'credential',
      userId,
      createdAt: ctx.now,
      ...set,
    })
    .onConflictDoUpdate({ target: [accounts.providerId, accounts.accountId], set });
}

/** Whether a person has a password. Identity role only. */
export async function hasPassword(ctx: Ctx, userId: string): Promise<boolean> {
  anyone(ctx, 'asked about the person who acts');
  const found = await ctx.tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'credential')));
  return found.length > 0;
}
