import { invitationUsed } from '@coachme/contracts/organizations.events';
import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations } from '../organizations.tables.ts';
import { invitationState } from './invitation.rules.ts';
import { hashOfInvitationToken } from './invitation-token.ts';
import { type InvitationRow, invitationNotFound, requireByToken } from './invitations.queries.ts';
import { invitationUses } from './invitations.tables.ts';

export type HeldInvitation = { readonly token: string; readonly email: string };

/** The invitation behind a link, if this address may accept it now; refuses before any password is asked. */
export async function requireAcceptable(ctx: Ctx, held: HeldInvitation): Promise<InvitationRow> {
  anyone(ctx, 'whoever holds the link may try to accept it');
  const row = await requireByToken(ctx, held.token);
  // The same sentence as for no invitation: who holds the link learns no address from it.
  if (row.email !== null && row.email !== held.email.toLowerCase()) throw invitationNotFound();
  const state = invitationState(row, ctx.now);
  if (state === 'consumed') throw usedUp();
  // One answer for what never was and what no longer is.
  if (state !== 'active') throw invitationNotFound();
  return row;
}

/** Uses an invitation once. One statement decides, so that of many at once exactly as many succeed as it is for. */
export async function consumeInvitation(ctx: Ctx, held: HeldInvitation): Promise<InvitationRow> {
  anyone(ctx, 'the link is the permission');
  const consumed = await ctx.tx
    .update(invitations)
    .set({
      uses: sql`${invitations.uses} + 1`,
      consumedAt: sql`case when ${invitations.uses} + 1 >= ${invitations.usesAllowed} then ${ctx.now}::timestamptz end`,
      consumedBy: ctx.actor.userId,
    })
    .where(
      and(
        eq(invitations.organizationId, ctx.actor.organizationId),
        eq(invitations.tokenHash, hashOfInvitationToken(held.token)),
        isNull(invitations.consumedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    )
    .returning({ id: invitations.id });
  const [used] = consumed;
  if (!used) return requireAcceptable(ctx, held);
  const { organizationId, userId } = ctx.actor;
  await ctx.tx
    .insert(invitationUses)
    .values({ organizationId, invitationId: used.id, userId, usedAt: ctx.now })
    .onConflictDoNothing();
  await ctx.publish(invitationUsed({ invitationId: used.id, userId }));
  return requireByToken(ctx, held.token);
}

function usedUp(): AppError {
  return new AppError('conflict', 'invitation-consumed', {
    detail: 'This invitation has been used. Sign in instead.',
  });
}
