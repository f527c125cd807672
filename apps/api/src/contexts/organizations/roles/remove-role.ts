import type { Input } from '@coachme/contracts/kit/route';
import { roleRemoved } from '@coachme/contracts/organizations.events';
import type { CustomRole, rolesContract } from '@coachme/contracts/roles.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { forgetCounts } from '../counts.store.ts';
import { customRoles } from '../structure.tables.ts';
import { renewHolders } from './holders.ts';
import { knownOf, requireHeld } from './permission-set.store.ts';
import { lockRole, thisRole } from './roles.queries.ts';

type Remove = Input<typeof rolesContract.removeRole>;

/** Removes a role and takes it from everybody who holds it; answers it as it was. */
export async function removeRole(ctx: Ctx, { params }: Remove): Promise<CustomRole> {
  permit(ctx, 'role:update');
  const role = await lockRole(ctx, params.id);
  requireHeld(ctx, { before: knownOf(role.permissions), after: new Set() });
  await renewHolders(ctx, role.id);
  await ctx.tx.delete(customRoles).where(thisRole(ctx, role.id));
  forgetCounts(ctx);
  await ctx.publish(roleRemoved({ roleId: role.id, name: role.name, by: ctx.actor.userId }));
  return role;
}
