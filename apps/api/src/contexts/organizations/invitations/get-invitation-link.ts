import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitationState } from './invitation.rules.ts';
import { linkOf } from './invitation-link.queries.ts';
import type { Linking } from './invitation-token.ts';
import { requireInvitation } from './invitations.queries.ts';

type Ask = Linking & { readonly id: string };

/** The link of an invitation that still holds, for staff to hand on or to hang up as a QR code. */
export async function getInvitationLink(ctx: Ctx, { id, ...linking }: Ask) {
  permit(ctx, 'invitation:create');
  const row = await requireInvitation(ctx, id);
  if (row.role !== 'client') permit(ctx, 'member:update');
  const state = invitationState(row, ctx.now);
  if (state !== 'active') throw new AppError('conflict', `invitation-${state}`);
  return linkOf(ctx, row, linking);
}
