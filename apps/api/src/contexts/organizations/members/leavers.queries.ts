import type { Member } from '@coachme/contracts/organizations.contract';
import { and, count, eq, gt, isNull } from 'drizzle-orm';
import { permissionsOf } from '#platform/access/permissions';
import { anyone, permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitations, members } from '../organizations.tables.ts';
import { requireHeld } from '../roles/permission-set.store.ts';
import { teamMembers } from '../structure.tables.ts';
import { readHeldRoles } from './held-roles.store.ts';
import { lockMemberAndOwners, refusedRoles } from './member.store.ts';
import { requireMember } from './members.queries.ts';
import { refuseRoleChange } from './roles.rules.ts';

/** The acting person as a member. */
export async function myMember(ctx: Ctx): Promise<Member> {
  anyone(ctx, 'everybody may know themselves');
  const { organizationId, userId } = ctx.actor;
  const [row] = await ctx.tx
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.userId, userId)));
  if (!row) throw new AppError('unauthenticated', 'no-member');
  return requireMember(ctx, row.id);
}

/** Open invitations of a member, and the teams they lead. */
export async function heldBy(ctx: Ctx, { id, userId }: Pick<Member, 'id' | 'userId'>) {
  anyone(ctx, 'the caller removes a member by permission, or is the member');
  const { organizationId } = ctx.actor;
  const [open] = await ctx.tx
    .select({ count: count() })
    .from(invitations)
    .where(
      and(
        eq(invitations.organizationId, organizationId),
        eq(invitations.invitedBy, userId),
        isNull(invitations.consumedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    );
  const [led] = await ctx.tx
    .select({ count: count() })
    .from(teamMembers)
    .where(
      and(
        eq(teamMembers.organizationId, organizationId),
        eq(teamMembers.memberId, id),
        eq(teamMembers.isHead, true),
      ),
    );
  return { invitations: open?.count ?? 0, teamsLed: led?.count ?? 0 };
}

/** Locks whoever leaves; the last owner stays. */
export async function lockLeaver(ctx: Ctx, memberId: string): Promise<void> {
  anyone(ctx, 'the caller removes a member by permission, or is the member');
  const { member, ownerCount } = await lockMemberAndOwners(ctx, memberId);
  const isLastOwner = member.roles.includes('owner') && ownerCount <= 1;
  if (isLastOwner) throw refusedRoles('last-owner');
}

/** Refuses to remove an owner unless one is one, and anybody who may do more than oneself. */
export async function requireMayRemove(ctx: Ctx, member: Member): Promise<void> {
  permit(ctx, 'member:remove');
  const by = ctx.actor.roles;
  const refusal = refuseRoleChange({ from: member.roles, to: [], by, ownerCount: 2 });
  if (refusal) throw refusedRoles(refusal);
  const ids = member.customRoles.map(({ id }) => id);
  const added = await readHeldRoles(ctx, ids);
  requireHeld(ctx, { before: permissionsOf(member.roles, added(ids)), after: new Set() });
}

/** A member who takes over from another: somebody else, who works here. */
export async function requireSuccessor(
  ctx: Ctx,
  memberId: string,
  leaverId: string,
): Promise<Member> {
  anyone(ctx, 'the caller removes a member by permission, or is the member');
  const member = await requireMember(ctx, memberId);
  const ids = member.customRoles.map(({ id }) => id);
  const added = await readHeldRoles(ctx, ids);
  const mayTakeOver = permissionsOf(member.roles, added(ids)).has('client:read');
  if (member.id === leaverId || !mayTakeOver) {
    throw new AppError('conflict', 'cannot-take-over', {
      detail: 'Choose somebody else who coaches here.',
    });
  }
  return member;
}
