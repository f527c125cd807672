import { randomBytes } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx, Work } from '#platform/db/work';
import type { Call } from '#platform/http/call';
import { accounts, users } from './identity.tables.ts';
import { hashPassword, isOutdated, isPasswordOf } from './password-hash.ts';
import type { Proof } from './ways-in/way.ts';

export type Credentials = { readonly email: string; readonly password: string };
type Stored = { readonly accountId: string; readonly userId: string; readonly hash: string };

/** Compared with when there is no password, so that it takes as long. */
let decoy: Promise<string> | null = null;

/**
 * Checks e-mail and password; null for every kind of failure, after the same work. The hash is computed while no
 * connection is held. A hash of an older cost is renewed.
 */
export async function provePassword(
  call: Call,
  { email, password }: Credentials,
): Promise<Proof | null> {
  anyone(call, 'proving who one is comes before any permission');
  const { work } = call;
  decoy ??= hashPassword(randomBytes(16).toString('base64url'));
  const stored = await work.runAs('identity', (ctx) => passwordOf(ctx, email));
  const isRight = await isPasswordOf(stored?.hash ?? (await decoy), password);
  if (!stored || !isRight) return null;
  if (isOutdated(stored.hash)) await renew(work, stored, password);
  return { userId: stored.userId, way: 'password' };
}

async function passwordOf(ctx: Ctx, email: string): Promise<Stored | null> {
  const [row] = await ctx.tx
    .select({ accountId: accounts.id, userId: accounts.userId, hash: accounts.password })
    .from(users)
    .innerJoin(accounts, and(eq(accounts.userId, users.id), eq(accounts.providerId, 'credential')))
    .where(eq(users.email, email.toLowerCase()));
  return row?.hash ? { ...row, hash: row.hash } : null;
}

/** Only if it is still the hash that was proven: who changes the password meanwhile wins. */
async function renew(work: Work, stored: Stored, password: string): Promise<void> {
  const renewed = await hashPassword(password);
  await work.runAs('identity', (ctx) =>
    ctx.tx
      .update(accounts)
      .set({ password: renewed, updatedAt: ctx.now })
      .where(and(eq(accounts.id, stored.accountId), eq(accounts.password, stored.hash))),
  );
}
