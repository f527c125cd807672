import { and, eq, inArray } from 'drizzle-orm';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { customRoles, memberRoles } from '../structure.tables.ts';

type PermissionsOfRoles = (ids: readonly string[]) => string[];

/** What roles of the organization's own add, by their ids; refuses one that there is not. */
export async function readHeldRoles(ctx: Ctx, ids: readonly string[]): Promise<PermissionsOfRoles> {
  if (ids.length === 0) return () => [];
  const rows = await ctx.tx
    .select({ id: customRoles.id, permissions: customRoles.permissions })
    .from(customRoles)
    .where(
      and(
        eq(customRoles.organizationId, ctx.actor.organizationId),
        inArray(customRoles.id, [...ids]),
      ),
    )
    // Whoever changes a role at this moment waits, and then renews this holder too.
    .for('share');
  if (rows.length < ids.length) {
    throw new AppError('not-found', 'role', { field: 'body.customRoleIds' });
  }
  const byId = new Map(rows.map(({ id, permissions }) => [id, permissions]));
  return (wanted) => wanted.flatMap((id) => byId.get(id) ?? []);
}

/** Lets a member hold these roles of the organization's own and no others. */
export async function writeHeldRoles(
  ctx: Ctx,
  memberId: string,
  roleIds: readonly string[],
): Promise<void> {
  const { organizationId } = ctx.actor;
  await ctx.tx
    .delete(memberRoles)
    .where(and(eq(memberRoles.organizationId, organizationId), eq(memberRoles.memberId, memberId)));
  const rows = roleIds.map((roleId) => ({ organizationId, memberId, roleId }));
  await insertRows(ctx, memberRoles, rows);
}
