import { and, eq, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { accounts, oneTimeKeys, sessions, users } from '../identity.tables.ts';

/** Notes that a person reads their address, after a link that only its mailbox held. Identity role only. */
export async function noteVerifiedEmail(ctx: Ctx, userId: string): Promise<void> {
  anyone(ctx, 'the link was in the mailbox');
  await ctx.tx
    .update(users)
    .set({ emailVerified: true, updatedAt: ctx.now })
    .where(eq(users.id, userId));
  ctx.forget({ about: 'person', userId });
}

/**
 * Somebody reads the address of an account whose address was never proven: it is theirs from now on. What whoever made
 * it could come in by ends, so that nobody waits inside an account for its owner. Identity role only.
 */
export async function claimUnverified(ctx: Ctx, userId: string): Promise<void> {
  anyone(ctx, 'the code or link was in the mailbox');
  const claimed = await ctx.tx
    .update(users)
    .set({ emailVerified: true, updatedAt: ctx.now })
    .where(and(eq(users.id, userId), eq(users.emailVerified, false)))
    .returning({ id: users.id });
  if (claimed.length === 0) return;
  ctx.forget({ about: 'person', userId });
  await ctx.tx.delete(accounts).where(eq(accounts.userId, userId));
  await ctx.tx.delete(sessions).where(eq(sessions.userId, userId));
}

export type MoveEmail = { readonly userId: string; readonly email: string };

/** Moves a person to an address they have just proven; keys sent to the old one are over. Identity role only. */
export async function moveEmail(ctx: Ctx, { userId, email }: MoveEmail): Promise<void> {
  anyone(ctx, 'the link was in the mailbox of the new address');
  await refuseTaken(
    ctx.tx
      .update(users)
      .set({ email, emailVerified: true, updatedAt: ctx.now })
      .where(eq(users.id, userId)),
    'users_email',
    new AppError('conflict', 'email-taken', {
      detail: 'An account with this e-mail address exists. Sign in there instead.',
    }),
  );
  ctx.forget({ about: 'person', userId });
  await ctx.tx
    .update(oneTimeKeys)
    .set({ revokedAt: ctx.now })
    .where(and(eq(oneTimeKeys.userId, userId), isNull(oneTimeKeys.usedAt)));
}
