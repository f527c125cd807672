import type { Input } from '@coachme/contracts/kit/route';
import { roleDefined } from '@coachme/contracts/organizations.events';
import type { CustomRole, rolesContract } from '@coachme/contracts/roles.contract';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { forgetCounts } from '../counts.store.ts';
import { customRoles } from '../structure.tables.ts';
import { knownOf, requireAssignable, requireHeld } from './permission-set.store.ts';
import { requireRole, roleNameTaken } from './roles.queries.ts';

type Define = Input<typeof rolesContract.defineRole>;

/** Defines a role by a set of permissions, all of which the one who defines it holds. */
export async function defineRole(
  ctx: Ctx,
  { body }: Define,
): Promise<CustomRole | Again<CustomRole>> {
  permit(ctx, 'role:update');
  const { id = ctx.newId(), name, description } = body;
  const permissions = requireAssignable(body.permissions);
  const after = knownOf(permissions);
  requireHeld(ctx, { before: new Set(), after, field: 'body.permissions' });

  const { organizationId, userId: createdBy } = ctx.actor;
  const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now };
  const added = await refuseTaken(
    ctx.tx
      .insert(customRoles)
      .values({ organizationId, id, name, description, permissions, ...stamps })
      .onConflictDoNothing({ target: [customRoles.organizationId, customRoles.id] })
      .returning({ id: customRoles.id }),
    'custom_roles_by_name',
    roleNameTaken(),
  );
  const role = await requireRole(ctx, id);
  if (added.length > 0) {
    forgetCounts(ctx);
    await ctx.publish(roleDefined({ roleId: id, name, permissions, by: createdBy }));
    return role;
  }
  const isSame =
    role.name === name &&
    role.description === description &&
    JSON.stringify(role.permissions) === JSON.stringify(permissions);
  if (!isSame) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  return again(role);
}
