import type { Input } from '@coachme/contracts/kit/route';
import type { invitationsContract, NewInvitation } from '@coachme/contracts/organizations.contract';
import { and, arrayContains, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations, members } from '../organizations.tables.ts';
import { invitationEnd } from './invitation.rules.ts';
import { hashOfInvitationToken, type InvitationTokens } from './invitation-token.ts';
import { mailInvitation } from './mail-invitation.ts';

export type InviteInput = Input<typeof invitationsContract.invite> & {
  readonly baseUrl: string;
  readonly tokens: InvitationTokens;
};

/** Makes an invitation link and mails it to the address it is for; the token is answered this once, only a hash is kept. */
export async function invite(
  ctx: Ctx,
  { body, baseUrl, tokens }: InviteInput,
): Promise<NewInvitation> {
  permit(ctx, 'invitation:create');
  // Coaches bring clients; who works here is decided by those who decide roles.
  if (body.role !== 'client') permit(ctx, 'member:update');
  const { organizationId, userId } = ctx.actor;
  const { id = ctx.newId(), email = null, role } = body;
  if (email) await refuseMember(ctx, email, role);

  const token = tokens({ organizationId, id, createdAt: ctx.now });
  const expiresAt = invitationEnd(ctx.now);
  await refuseTaken(
    ctx.tx.insert(invitations).values({
      organizationId,
      id,
      tokenHash: hashOfInvitationToken(token),
      email,
      role,
      invitedBy: userId,
      createdAt: ctx.now,
      expiresAt,
    }),
    'invitations_pkey',
    // The token was answered once and cannot be answered again.
    new AppError('conflict', 'invitation-exists', { field: 'body.id' }),
  );
  const { locale } = ctx.actor;
  if (email) await ctx.enqueue(mailInvitation({ invitationId: id, baseUrl, locale }));
  return {
    id,
    email,
    role,
    state: 'active',
    invitedBy: { userId, name: await nameOf(ctx, userId) },
    createdAt: ctx.now.toISOString(),
    expiresAt: expiresAt.toISOString(),
    token,
    url: `${baseUrl}/join/${token}`,
  };
}

async function refuseMember(ctx: Ctx, email: string, role: InviteInput['body']['role']) {
  const [member] = await ctx.tx
    .select({ id: members.id })
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        eq(members.email, email),
        arrayContains(members.roles, [role]),
      ),
    );
  if (!member) return;
  throw new AppError('conflict', 'already-member', {
    field: 'body.email',
    detail: 'This person is already here.',
  });
}

async function nameOf(ctx: Ctx, userId: string): Promise<string> {
  const { organizationId } = ctx.actor;
  const [member] = await ctx.tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.userId, userId)));
  return member?.name ?? '';
}
