import type { Belongings } from '@coachme/contracts/handover.contract';
import type { Member } from '@coachme/contracts/organizations.contract';
import { memberRemoved } from '@coachme/contracts/organizations.events';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { forgetCounts } from '../counts.store.ts';
import { invitations, members } from '../organizations.tables.ts';
import { formerMembers } from '../structure.tables.ts';

export type EndMembership = {
  readonly member: Member;
  /** The user who answers for open invitations from now on; null: they end. */
  readonly invitationsTo: string | null;
  readonly belongings: Belongings;
};

/** Ends a membership. Rights go with the row; the name stays under what was done. */
export async function endMembership(ctx: Ctx, input: EndMembership): Promise<void> {
  anyone(ctx, 'the caller removes a member by permission, or is the member');
  const { member, belongings } = input;
  const { organizationId, userId: by } = ctx.actor;
  await passOnInvitations(ctx, member.userId, input.invitationsTo);
  await ctx.tx.insert(formerMembers).values({
    organizationId,
    id: ctx.newId(),
    userId: member.userId,
    name: member.name,
    roles: member.roles,
    joinedAt: new Date(member.joinedAt),
    endedAt: ctx.now,
    endedBy: by,
  });
  await ctx.tx
    .delete(members)
    .where(and(eq(members.organizationId, organizationId), eq(members.id, member.id)));
  forgetCounts(ctx);
  const { id: memberId, userId, name } = member;
  await ctx.publish(memberRemoved({ memberId, userId, name, by, ...belongings }));
}

async function passOnInvitations(ctx: Ctx, from: string, to: string | null): Promise<void> {
  await ctx.tx
    .update(invitations)
    .set(to === null ? { revokedAt: ctx.now } : { invitedBy: to })
    .where(
      and(
        eq(invitations.organizationId, ctx.actor.organizationId),
        eq(invitations.invitedBy, from),
        isNull(invitations.consumedAt),
        isNull(invitations.revokedAt),
        gt(invitations.expiresAt, ctx.now),
      ),
    );
}
