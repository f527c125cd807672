import type { Input } from '@coachme/contracts/kit/route';
import type { Invitation, invitationsContract } from '@coachme/contracts/organizations.contract';
import { invitationRevoked } from '@coachme/contracts/organizations.events';
import { and, eq, isNull } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations } from '../organizations.tables.ts';
import { requireInvitation, shownInvitation } from './invitations.queries.ts';

type Revoke = Input<typeof invitationsContract.revokeInvitation>;

/** Ends an invitation before it is used; ending it twice is ending it once. */
export async function revokeInvitation(ctx: Ctx, { params }: Revoke): Promise<Invitation> {
  permit(ctx, 'invitation:revoke');
  const revoked = await ctx.tx
    .update(invitations)
    .set({ revokedAt: ctx.now })
    .where(
      and(
        eq(invitations.organizationId, ctx.actor.organizationId),
        eq(invitations.id, params.id),
        isNull(invitations.consumedAt),
        isNull(invitations.revokedAt),
      ),
    )
    .returning({ id: invitations.id });
  const row = await requireInvitation(ctx, params.id);
  if (revoked.length > 0) await ctx.publish(invitationRevoked({ invitationId: row.id }));
  const invitation = shownInvitation(row, ctx.now);
  if (invitation.state === 'consumed') throw new AppError('conflict', 'invitation-consumed');
  return invitation;
}
