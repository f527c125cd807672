import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts, users } from '../identity.tables.ts';
import { passkeys } from '../second-factor/second-factor.tables.ts';

/** How many ways in a person has: a proven address, a password, each linked account, each passkey. Identity role only. */
export async function countWays(ctx: Ctx, userId: string): Promise<number> {
  const { rows } = await ctx.tx.execute<{ ways: number }>(sql`
    select (select count(*) from ${users} u where u.id = ${userId} and u.email_verified)::int
      + (select count(*) from ${accounts} a where a.user_id = ${userId})::int
      + (select count(*) from ${passkeys} p where p.user_id = ${userId})::int as ways`);
  return rows[0]?.ways ?? 0;
}

/** Holds a person's ways in still: two who remove two at once would each see the other's still there. */
export async function lockWays(ctx: Ctx, userId: string): Promise<void> {
  await ctx.tx.execute(sql`select from ${users} u where u.id = ${userId} for update`);
}

/** Nobody locks themselves out. */
export const lastWayIn = (): AppError =>
  new AppError('conflict', 'last-way-in', {
    detail: 'Without it you could not sign in any more. Add another way first.',
  });
