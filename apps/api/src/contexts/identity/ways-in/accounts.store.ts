import { and, eq, sql } from 'drizzle-orm';
import { isUniqueViolation } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts } from '../identity.tables.ts';
import type { ProviderAccount } from './way.ts';

const isOf = ({ providerId, accountId }: ProviderAccount) =>
  and(eq(accounts.providerId, providerId), eq(accounts.accountId, accountId));

/** Whose account this is; null when nobody linked it. Notes that it was used. Identity role only. */
export async function ownerOfAccount(
  ctx: Ctx,
  account: ProviderAccount,
): Promise<{ readonly userId: string } | null> {
  const [row] = await ctx.tx
    .update(accounts)
    .set({ lastUsedAt: ctx.now })
    .where(isOf(account))
    .returning({ userId: accounts.userId });
  return row ?? null;
}

export type LinkAccount = ProviderAccount & {
  readonly userId: string;
  /** What the person knows it by: `amina@gmail.com`, `+254712345678`, `@amina`. */
  readonly label: string;
};

/**
 * Adds a way in to a person who has proven both ends: themselves freshly, and the account just now. Linking what is
 * theirs already changes its label; what is somebody else's is refused. Identity role only.
 */
export async function linkAccount(ctx: Ctx, input: LinkAccount): Promise<void> {
  const { providerId, accountId, userId, label } = input;
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  const linked = await ctx.tx
    .insert(accounts)
    .values({ id: ctx.newId(), providerId, accountId, userId, label, ...stamps })
    .onConflictDoUpdate({
      target: [accounts.providerId, accounts.accountId],
      set: { label, updatedAt: ctx.now },
      setWhere: sql`${accounts.userId} = excluded.user_id`,
    })
    .returning({ id: accounts.id })
    .catch((error: unknown) => {
      throw isUniqueViolation(error) ? wayTaken() : error;
    });
  if (linked.length === 0) throw wayTaken();
}

const wayTaken = () =>
  new AppError('conflict', 'way-in-taken', {
    detail: 'This belongs to another account. Sign in there and remove it first.',
  });
