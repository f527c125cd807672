import type { Invitation } from '@coachme/contracts/organizations.contract';
import { and, eq, type SQL } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations, members, organizations } from '../organizations.tables.ts';
import { invitationState } from './invitation.rules.ts';
import { hashOfInvitationToken } from './invitation-token.ts';

const columns = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
  consumedAt: invitations.consumedAt,
  revokedAt: invitations.revokedAt,
  invitedBy: invitations.invitedBy,
  inviterName: members.name,
  inviterRoles: members.roles,
};

const inviter = and(
  eq(members.organizationId, invitations.organizationId),
  eq(members.userId, invitations.invitedBy),
);

export type InvitationRow = Awaited<ReturnType<typeof selectInvitations>>[number];

/** Invitations of the organization with who sent them. */
export function selectInvitations(ctx: Ctx, where?: SQL) {
  return ctx.tx
    .select(columns)
    .from(invitations)
    .innerJoin(members, inviter)
    .where(and(eq(invitations.organizationId, ctx.actor.organizationId), where))
    .$dynamic();
}

/** An invitation as the contract shows one. */
export function shownInvitation(row: Omit<InvitationRow, 'inviterRoles'>, now: Date): Invitation {
  return {
    id: row.id,
    email: row.email,
    role: row.role,
    state: invitationState(row, now),
    invitedBy: { userId: row.invitedBy, name: row.inviterName },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

/** Who holds a link sees only this sentence when it leads nowhere, whatever the reason. */
export const invitationNotFound = (): AppError =>
  new AppError('not-found', 'invitation', { detail: 'This invitation does not exist.' });

/** The invitation of a token in the organization that the token names. */
export async function requireByToken(ctx: Ctx, token: string): Promise<InvitationRow> {
  const byToken = eq(invitations.tokenHash, hashOfInvitationToken(token));
  const [row] = await selectInvitations(ctx, byToken);
  if (!row) throw invitationNotFound();
  return row;
}

/** The name on the door. */
export async function organizationName(ctx: Ctx): Promise<string> {
  const [row] = await ctx.tx
    .select({ name: organizations.name })
    .from(organizations)
    .where(eq(organizations.organizationId, ctx.actor.organizationId));
  return row?.name ?? '';
}
