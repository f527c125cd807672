import type { OwnWay } from '@coachme/contracts/ways-in.contract';
import { asc, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { accounts, users } from '../identity.tables.ts';
import { countWays } from './last-way.store.ts';

/**
 * How a person gets in: a proven address, by code; a password; what they linked. The address cannot be removed, only
 * changed, and the last way cannot be removed, where a passkey is one too. Identity role only.
 */
export async function ownWays(ctx: Ctx, userId: string): Promise<OwnWay[]> {
  anyone(ctx, 'asked about the person who acts');
  const [person] = await ctx.tx
    .select({ id: users.id, email: users.email, isVerified: users.emailVerified })
    .from(users)
    .where(eq(users.id, userId));
  const rows = await ctx.tx
    .select({
      id: accounts.id,
      provider: accounts.providerId,
      label: accounts.label,
      createdAt: accounts.createdAt,
      lastUsedAt: accounts.lastUsedAt,
    })
    .from(accounts)
    .where(eq(accounts.userId, userId))
    .orderBy(asc(accounts.createdAt), asc(accounts.id));
  const hasOther = (await countWays(ctx, userId)) > 1;
  const linked = rows.map(
    ({ provider, createdAt, lastUsedAt, ...row }): OwnWay => ({
      ...row,
      provider: provider === 'credential' ? 'password' : provider,
      addedAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
      canBeRemoved: hasOther,
    }),
  );
  if (!person?.isVerified) return linked;
  const byMail = { id: person.id, provider: 'email', label: person.email };
  return [{ ...byMail, addedAt: null, lastUsedAt: null, canBeRemoved: false }, ...linked];
}
