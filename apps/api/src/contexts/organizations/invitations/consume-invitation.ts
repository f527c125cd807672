import type { InvitationState } from '@coachme/contracts/organizations.contract';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations } from '../organizations.tables.ts';
import { invitationState } from './invitation.rules.ts';
import { hashOfInvitationToken } from './invitation-token.ts';
import { type InvitationRow, invitationNotFound, requireByToken } from './invitations.queries.ts';

export type HeldInvitation = { readonly token: string; readonly email: string };

/** The invitation behind a link, if this address may accept it now; refuses before any password is asked. */
export async function requireAcceptable(ctx: Ctx, held: HeldInvitation): Promise<InvitationRow> {
  anyone(ctx, 'whoever holds the link may try to accept it');
  const row = await requireByToken(ctx, held.token);
  // The same sentence as for no invitation: who holds the link learns no address from it.
  if (row.email !== null && row.email !== held.email.toLowerCase()) throw invitationNotFound();
  const state = invitationState(row, ctx.now);
  if (state !== 'active') throw over(state);
  return row;
}

/** Uses an invitation up. One statement decides, so that of many at once exactly one succeeds. */
export async function consumeInvitation(ctx: Ctx, held: HeldInvitation): Promise<InvitationRow> {
  anyone(ctx, 'the link is the permission');
  const consumed = await ctx.tx
    .update(invitations)
    .set({ consumedAt: ctx.now, consumedBy: ctx.actor.userId })
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
  if (consumed.length === 0) return requireAcceptable(ctx, held);
  return requireByToken(ctx, held.token);
}

function over(state: Exclude<InvitationState, 'active'>): AppError {
  const sentences = {
    consumed: 'This invitation has been used. Sign in instead.',
    expired: 'This invitation is too old. Ask for a new one.',
    revoked: 'This invitation was taken back. Ask for a new one.',
  };
  return new AppError('conflict', `invitation-${state}`, { detail: sentences[state] });
}
