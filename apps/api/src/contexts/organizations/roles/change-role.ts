import { roleChanged } from '@coachme/contracts/organizations.events';
import type { CustomRole, rolesContract } from '@coachme/contracts/roles.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import type { Given } from '#platform/http/handlers';
import { customRoles } from '../structure.tables.ts';
import { renewHolders } from './holders.ts';
import { knownOf, requireAssignable, requireHeld } from './permission-set.store.ts';
import { lockRole, requireRole, roleNameTaken, thisRole } from './roles.queries.ts';

type Change = Given<typeof rolesContract.changeRole>;

/** Renames a role or changes what it may do, for everybody who holds it. */
export async function changeRole(ctx: Ctx, { params, body, ifMatch }: Change): Promise<CustomRole> {
  permit(ctx, 'role:update');
  const role = await lockRole(ctx, params.id, ifMatch);
  const permissions = requireAssignable(body.permissions ?? role.permissions);
  const before = knownOf(role.permissions);
  requireHeld(ctx, { before, after: knownOf(permissions), field: 'body.permissions' });

  await refuseTaken(
    ctx.tx
      .update(customRoles)
      .set({
        ...body,
        permissions,
        revision: sql`${customRoles.revision} + 1`,
        updatedAt: ctx.now,
      })
      .where(thisRole(ctx, role.id)),
    'custom_roles_by_name',
    roleNameTaken(),
  );
  await renewHolders(ctx, role.id);
  const changed = await requireRole(ctx, role.id);
  const { userId: by } = ctx.actor;
  await ctx.publish(roleChanged({ roleId: role.id, name: changed.name, permissions, by }));
  return changed;
}
