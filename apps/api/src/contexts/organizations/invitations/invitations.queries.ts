import type { Invitation } from '@coachme/contracts/organizations.contract';
import type { Role } from '@coachme/contracts/organizations.words';
import { and, eq, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations, members, organizations } from '../organizations.tables.ts';
import { invitationState } from './invitation.rules.ts';
import { hashOfInvitationToken } from './invitation-token.ts';

const Joined = z.array(
  z.object({
    userId: z.uuid(),
    name: z.string(),
    at: z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString()),
  }),
);

const columns = {
  id: invitations.id,
  email: invitations.email,
  role: invitations.role,
  createdAt: invitations.createdAt,
  expiresAt: invitations.expiresAt,
  consumedAt: invitations.consumedAt,
  revokedAt: invitations.revokedAt,
  invitedBy: invitations.invitedBy,
  name: invitations.name,
  locale: invitations.locale,
  message: invitations.message,
  usesAllowed: invitations.usesAllowed,
  uses: invitations.uses,
  issuedAt: invitations.issuedAt,
  sent: invitations.sent,
  joined: sql`(select coalesce(json_agg(j), '[]') from (
    select u.user_id as "userId", coalesce(m.name, '') as name, u.used_at as at
    from organizations.invitation_uses u
    left join organizations.members m on m.organization_id = u.organization_id and m.user_id = u.user_id
    where u.organization_id = ${invitations.organizationId} and u.invitation_id = ${invitations.id}
    order by u.used_at desc, u.user_id limit 10) j)`.mapWith((rows) => Joined.parse(rows)),
  inviterName: sql<string>`coalesce(members.name, (
    select former.name from organizations.former_members former
      where former.organization_id = invitations.organization_id
        and former.user_id = invitations.invited_by
      order by former.ended_at desc limit 1), '')`,
  // Who has left answers for nobody.
  inviterRoles: sql<Role[]>`coalesce(members.roles, '{}')`,
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
    .leftJoin(members, inviter)
    .where(and(eq(invitations.organizationId, ctx.actor.organizationId), where))
    .$dynamic();
}

/** An invitation as the contract shows one. */
export function shownInvitation(row: Omit<InvitationRow, 'inviterRoles'>, now: Date): Invitation {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    state: invitationState(row, now),
    uses: { allowed: row.usesAllowed, used: row.uses },
    joined: row.joined,
    sent: row.sent,
    invitedBy: { userId: row.invitedBy, name: row.inviterName },
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
  };
}

/** Who holds a link sees only this sentence when it leads nowhere, whatever the reason. */
export const invitationNotFound = (): AppError =>
  new AppError('not-found', 'invitation', {
    detail: 'This invitation does not exist or no longer holds. Ask whoever sent it for a new one.',
  });

/** The invitation of a token in the organization that the token names. */
export async function requireByToken(ctx: Ctx, token: string): Promise<InvitationRow> {
  const byToken = eq(invitations.tokenHash, hashOfInvitationToken(token));
  const [row] = await selectInvitations(ctx, byToken);
  if (!row) throw invitationNotFound();
  return row;
}

/** One invitation of the organization, with who sent it. */
export async function requireInvitation(ctx: Ctx, id: string): Promise<InvitationRow> {
  const [row] = await selectInvitations(ctx, eq(invitations.id, id));
  if (!row) throw invitationNotFound();
  return row;
}

/** The name on the door. */
export async function organizationName(ctx: Ctx): Promise<string> {
  const [row] = await ctx.tx
    .select({ name: organizations.name, displayName: organizations.displayName })
    .from(organizations)
    .where(eq(organizations.organizationId, ctx.actor.organizationId));
  return row?.displayName ?? row?.name ?? '';
}
