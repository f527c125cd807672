import type { Input } from '@coachme/contracts/kit/route';
import type { Member, organizationsContract } from '@coachme/contracts/organizations.contract';
import { memberRolesChanged, rolesChanged } from '@coachme/contracts/organizations.events';
import type { Role } from '@coachme/contracts/organizations.words';
import { and, eq, sql } from 'drizzle-orm';
import { permissionsOf } from '#platform/access/permissions';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { forgetCounts } from '../counts.store.ts';
import { members } from '../organizations.tables.ts';
import { requireHeld } from '../roles/permission-set.store.ts';
import { readHeldRoles, writeHeldRoles } from './held-roles.store.ts';
import { lockMemberAndOwners, refusedRoles } from './member.store.ts';
import { requireMember } from './members.queries.ts';
import { refuseRoleChange } from './roles.rules.ts';

type Change = Input<typeof organizationsContract.changeRoles>;

/** Gives a member other roles, core ones and the organization's own; the last owner stays owner. */
export async function changeRoles(ctx: Ctx, { params, body }: Change): Promise<Member> {
  permit(ctx, 'member:update');
  const { member, ownerCount } = await lockMemberAndOwners(ctx, params.id);
  const roles: Role[] = [...new Set(body.roles)].sort();
  const before = member.customRoles.map(({ id }) => id);
  const customRoleIds = [...new Set(body.customRoleIds ?? before)];
  if (roles.length + customRoleIds.length === 0) {
    throw new AppError('invalid', 'no-role', {
      field: 'body.roles',
      detail: 'A member holds at least one role. To end the membership, remove the member.',
    });
  }
  const change = { from: member.roles, to: roles, by: ctx.actor.roles, ownerCount };
  const refusal = refuseRoleChange(change);
  if (refusal) throw refusedRoles(refusal);
  const added = await readHeldRoles(ctx, [...new Set([...before, ...customRoleIds])]);
  requireHeld(ctx, {
    before: permissionsOf(member.roles, added(before)),
    after: permissionsOf(roles, added(customRoleIds)),
    field: 'body.roles',
  });

  const [changed] = await ctx.tx
    .update(members)
    .set({
      roles,
      permissionVersion: sql`${members.permissionVersion} + 1`,
      updatedAt: ctx.now,
    })
    .where(and(eq(members.organizationId, ctx.actor.organizationId), eq(members.id, member.id)))
    .returning({ permissionVersion: members.permissionVersion });
  await writeHeldRoles(ctx, member.id, customRoleIds);
  forgetCounts(ctx);
  const { userId, name } = member;
  const permissionVersion = changed?.permissionVersion ?? 1;
  await ctx.publish(rolesChanged({ userId, permissionVersion }));
  const after = await requireMember(ctx, member.id);
  await ctx.publish(
    memberRolesChanged({
      memberId: member.id,
      userId,
      name,
      by: ctx.actor.userId,
      before: wordsOf(member),
      after: wordsOf(after),
    }),
  );
  return after;
}

/** The roles of a member as one list of words, for those who read what changed. */
const wordsOf = ({ roles, customRoles }: Pick<Member, 'roles' | 'customRoles'>): string[] => [
  ...roles,
  ...customRoles.map(({ name }) => name),
];
