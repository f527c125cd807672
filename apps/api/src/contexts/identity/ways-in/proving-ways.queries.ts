import type { ProvingWay } from '@coachme/contracts/ways-in.contract';
import { and, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { accounts, users } from '../identity.tables.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';

/** By what a person can prove themselves again, the quickest first. Identity role only. */
export async function provingWays(ctx: Ctx, userId: string): Promise<ProvingWay[]> {
  anyone(ctx, 'asked about the person who acts');
  const [person] = await ctx.tx
    .select({ isVerified: users.emailVerified })
    .from(users)
    .where(eq(users.id, userId));
  const held = await ctx.tx
    .select({ provider: accounts.providerId })
    .from(accounts)
    .where(eq(accounts.userId, userId));
  const [passkey] = await ctx.tx
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .limit(1);
  const has = (provider: string) => held.some((one) => one.provider === provider);
  const ways: ProvingWay[] = [];
  if (has('credential')) ways.push('password');
  if (passkey) ways.push('passkey');
  if (has('phone')) ways.push('phone');
  // An address nobody has proven may be mistyped: it is asked only where there is nothing else.
  if (person?.isVerified || ways.length === 0) ways.push('email');
  return ways;
}

/** The number by which a person gets in; null when there is none. Identity role only. */
export async function phoneOf(ctx: Ctx, userId: string): Promise<string | null> {
  anyone(ctx, 'asked about the person who acts');
  const [row] = await ctx.tx
    .select({ number: accounts.accountId })
    .from(accounts)
    .where(and(eq(accounts.userId, userId), eq(accounts.providerId, 'phone')));
  return row?.number ?? null;
}
