import type { Member } from '@coachme/contracts/organizations.contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { members } from '../organizations.tables.ts';

const customRoles = sql<Member['customRoles']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', role.id, 'name', role.name) order by role.name)
    from organizations.member_roles held
    join organizations.custom_roles role
      on role.organization_id = held.organization_id and role.id = held.role_id
  where held.organization_id = members.organization_id and held.member_id = members.id), '[]')`;

const branches = sql<Member['branches']>`coalesce((
  select jsonb_agg(jsonb_build_object('id', branch.id, 'name', branch.name) order by branch.name)
    from organizations.member_branches placed
    join organizations.branches branch
      on branch.organization_id = placed.organization_id and branch.id = placed.branch_id
  where placed.organization_id = members.organization_id and placed.member_id = members.id
    and branch.archived_at is null), '[]')`;

export const memberColumns = {
  id: members.id,
  userId: members.userId,
  name: members.name,
  email: members.email,
  roles: members.roles,
  customRoles,
  branches,
  joinedAt: members.joinedAt,
};

type Row = Omit<Member, 'joinedAt'> & { readonly joinedAt: Date };

/** A member as the contract shows one. */
export const shownMember = (row: Row): Member => ({
  ...row,
  joinedAt: row.joinedAt.toISOString(),
});

/** One person of the organization. */
export async function requireMember(ctx: Ctx, id: string): Promise<Member> {
  const [row] = await ctx.tx
    .select(memberColumns)
    .from(members)
    .where(and(eq(members.organizationId, ctx.actor.organizationId), eq(members.id, id)));
  if (!row) throw new AppError('not-found', 'member');
  return shownMember(row);
}
