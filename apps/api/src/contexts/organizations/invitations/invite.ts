import type { Input } from '@coachme/contracts/kit/route';
import type { invitationsContract, NewInvitation } from '@coachme/contracts/organizations.contract';
import { and, arrayContains, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { invitations, members } from '../organizations.tables.ts';
import { invitationEnd } from './invitation.rules.ts';
import { hashOfInvitationToken, type InvitationTokens } from './invitation-token.ts';
import { shownInvitation } from './invitations.queries.ts';
import { mailInvitation } from './mail-invitation.ts';

export type InviteInput = Input<typeof invitationsContract.invite> & {
  readonly baseUrl: string;
  readonly tokens: InvitationTokens;
};

/** Makes an invitation link and mails it to the address it is for; sent again it answers the same link. Only a hash is kept. */
export async function invite(
  ctx: Ctx,
  { body, baseUrl, tokens }: InviteInput,
): Promise<NewInvitation | Again<NewInvitation>> {
  permit(ctx, 'invitation:create');
  // Coaches bring clients; who works here is decided by those who decide roles.
  if (body.role !== 'client') permit(ctx, 'member:update');
  const { organizationId, userId, locale } = ctx.actor;
  const { id = ctx.newId(), email = null, role } = body;
  const token = tokens({ organizationId, id, createdAt: ctx.now });
  const [added] = await ctx.tx
    .insert(invitations)
    .values({
      ...{ organizationId, id, email, role, invitedBy: userId },
      tokenHash: hashOfInvitationToken(token),
      createdAt: ctx.now,
      expiresAt: invitationEnd(ctx.now),
    })
    .onConflictDoNothing({ target: [invitations.organizationId, invitations.id] })
    .returning();
  if (!added) return again(await sentBefore(ctx, { body: { ...body, id }, baseUrl, tokens }));
  if (email) {
    await refuseMember(ctx, email, role);
    await ctx.enqueue(mailInvitation({ invitationId: id, baseUrl, locale }));
  }
  return withLink(ctx, added, { token, baseUrl });
}

/** The invitation that this very request made before: its token can be made again, by who knows the secret. */
async function sentBefore(
  ctx: Ctx,
  { body, baseUrl, tokens }: InviteInput & { readonly body: { readonly id: string } },
): Promise<NewInvitation> {
  const { organizationId, userId } = ctx.actor;
  const [row] = await ctx.tx
    .select()
    .from(invitations)
    .where(and(eq(invitations.organizationId, organizationId), eq(invitations.id, body.id)));
  const isSame =
    row?.invitedBy === userId && row.email === (body.email ?? null) && row.role === body.role;
  if (!isSame) throw new AppError('conflict', 'invitation-exists', { field: 'body.id' });
  const token = tokens({ organizationId, id: row.id, createdAt: row.createdAt });
  return withLink(ctx, row, { token, baseUrl });
}

type Link = { readonly token: string; readonly baseUrl: string };

async function withLink(
  ctx: Ctx,
  row: typeof invitations.$inferSelect,
  { token, baseUrl }: Link,
): Promise<NewInvitation> {
  const inviterName = await nameOf(ctx, row.invitedBy);
  const url = `${baseUrl}/join/${token}`;
  return { ...shownInvitation({ ...row, inviterName }, ctx.now), token, url };
}

async function nameOf(ctx: Ctx, userId: string): Promise<string> {
  const { organizationId } = ctx.actor;
  const [member] = await ctx.tx
    .select({ name: members.name })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.userId, userId)));
  return member?.name ?? '';
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
