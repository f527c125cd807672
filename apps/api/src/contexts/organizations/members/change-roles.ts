import type { Input } from '@coachme/contracts/kit/route';
import type { Member, organizationsContract } from '@coachme/contracts/organizations.contract';
import { rolesChanged } from '@coachme/contracts/organizations.events';
import { and, arrayContains, asc, eq, or, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { members } from '../organizations.tables.ts';
import { memberColumns, shownMember } from './members.queries.ts';
import { type RoleRefusal, refuseRoleChange } from './roles.rules.ts';

type Change = Input<typeof organizationsContract.changeRoles>;

/** Gives a member other roles; the last owner stays owner. */
export async function changeRoles(ctx: Ctx, { params, body }: Change): Promise<Member> {
  permit(ctx, 'member:update');
  const { member, ownerCount } = await lockMemberAndOwners(ctx, params.id);
  const roles = [...new Set(body.roles)].sort();
  const refusal = refuseRoleChange({
    from: member.roles,
    to: roles,
    by: ctx.actor.roles,
    ownerCount,
  });
  if (refusal) throw refused(refusal);

  const [changed] = await ctx.tx
    .update(members)
    .set({
      roles,
      permissionVersion: sql`${members.permissionVersion} + 1`,
      updatedAt: ctx.now,
    })
    .where(and(eq(members.organizationId, ctx.actor.organizationId), eq(members.id, member.id)))
    .returning({ permissionVersion: members.permissionVersion });
  const permissionVersion = changed?.permissionVersion ?? 1;
  await ctx.publish(rolesChanged({ userId: member.userId, permissionVersion }));
  return shownMember({ ...member, roles });
}

/** Locked together, so that two owners who step down at once do not both succeed. */
async function lockMemberAndOwners(ctx: Ctx, id: string) {
  const rows = await ctx.tx
    .select(memberColumns)
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        or(eq(members.id, id), arrayContains(members.roles, ['owner'])),
      ),
    )
    .orderBy(asc(members.id))
    .for('update');
  const member = rows.find((row) => row.id === id);
  if (!member) throw new AppError('not-found', 'member');
  return { member, ownerCount: rows.filter(({ roles }) => roles.includes('owner')).length };
}

function refused(refusal: RoleRefusal): AppError {
  switch (refusal) {
    case 'last-owner':
      return new AppError('conflict', refusal, {
        detail: 'An organization needs an owner. Make somebody else owner first.',
      });
    case 'only-owner-changes-owners':
      return new AppError('forbidden', refusal);
  }
}
