import type { CustomRole } from '@coachme/contracts/roles.contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { customRoles } from '../structure.tables.ts';

const memberCount = sql<number>`(select count(*)::int from organizations.member_roles held
  where held.organization_id = custom_roles.organization_id and held.role_id = custom_roles.id)`;

export const roleColumns = {
  id: customRoles.id,
  name: customRoles.name,
  description: customRoles.description,
  permissions: customRoles.permissions,
  memberCount,
  revision: customRoles.revision,
};

/** A role of the organization's own. */
export async function requireRole(ctx: Ctx, id: string): Promise<CustomRole> {
  const [role] = await ctx.tx.select(roleColumns).from(customRoles).where(thisRole(ctx, id));
  if (!role) throw roleNotFound();
  return role;
}

/** As `requireRole`, locked, so that two who edit at once do so one after the other. */
export async function lockRole(
  ctx: Ctx,
  id: string,
  ifMatch: number | null = null,
): Promise<CustomRole> {
  const [role] = await ctx.tx
    .select(roleColumns)
    .from(customRoles)
    .where(thisRole(ctx, id))
    .for('update');
  if (!role) throw roleNotFound();
  if (ifMatch !== null && ifMatch !== role.revision) {
    throw new AppError('stale', 'role-changed', { current: role });
  }
  return role;
}

export const thisRole = (ctx: Ctx, id: string) =>
  and(eq(customRoles.organizationId, ctx.actor.organizationId), eq(customRoles.id, id));

const roleNotFound = () => new AppError('not-found', 'role');

export const roleNameTaken = () =>
  new AppError('conflict', 'role-name-taken', {
    field: 'body.name',
    detail: 'There is a role with this name already. Choose another name.',
  });
