import type { NewInvitation } from '@coachme/contracts/organizations.contract';
import { invitationResent } from '@coachme/contracts/organizations.events';
import { and, eq, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations } from '../organizations.tables.ts';
import { invitationEnd, invitationState, resendWaitSeconds } from './invitation.rules.ts';
import { askForMail, linkOf } from './invitation-link.queries.ts';
import { hashOfInvitationToken, type Linking } from './invitation-token.ts';
import { type InvitationRow, requireInvitation, shownInvitation } from './invitations.queries.ts';

type Resend = Linking & { readonly id: string };

/** Makes a new link for an invitation that was not used, and mails it once more; the old link is void from now on. */
export async function resendInvitation(
  ctx: Ctx,
  { id, ...linking }: Resend,
): Promise<NewInvitation> {
  permit(ctx, 'invitation:create');
  const before = await requireInvitation(ctx, id);
  if (before.role !== 'client') permit(ctx, 'member:update');
  refuseEnded(before, ctx.now);
  const { organizationId } = ctx.actor;
  const issuedAt = ctx.now;
  const token = linking.tokens({ ...before, organizationId, issuedAt });
  const changed = await ctx.tx
    .update(invitations)
    .set({
      tokenHash: hashOfInvitationToken(token),
      issuedAt,
      expiresAt: invitationEnd(ctx.now, daysOf(before)),
      sent: sql`${invitations.sent} + ${before.email ? 1 : 0}`,
    })
    // Of two at once the second finds another number, and waits its minute.
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        eq(invitations.id, id),
        eq(invitations.uses, before.uses),
        before.issuedAt
          ? eq(invitations.issuedAt, before.issuedAt)
          : sql`${invitations.issuedAt} is null`,
      ),
    )
    .returning({ id: invitations.id });
  if (changed.length === 0) throw waits(60);
  const row = await requireInvitation(ctx, id);
  if (row.email) await askForMail(ctx, row, linking.baseUrl);
  await ctx.publish(invitationResent({ invitationId: id }));
  return { ...shownInvitation(row, ctx.now), ...linkOf(ctx, row, linking) };
}

/** It holds as long again as it was meant to. */
function daysOf({ issuedAt, createdAt, expiresAt }: InvitationRow): number {
  const from = issuedAt ?? createdAt;
  return Math.max(1, Math.round((expiresAt.getTime() - from.getTime()) / 86_400_000));
}

function refuseEnded(row: InvitationRow, now: Date): void {
  const state = invitationState(row, now);
  if (state === 'consumed' || state === 'revoked') {
    throw new AppError('conflict', `invitation-${state}`);
  }
  const seconds = resendWaitSeconds(row.issuedAt ?? row.createdAt, now);
  if (seconds > 0) throw waits(seconds);
}

const waits = (retryAfterSeconds: number) =>
  new AppError('too-many', 'invitation-just-sent', {
    retryAfterSeconds,
    detail: 'It was sent a moment ago. Wait a minute before sending it again.',
  });
