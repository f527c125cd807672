import type { ClientGroup, clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { lockGroup, putIntoGroup, thisGroup } from './group.store.ts';
import { requireGroup } from './groups.queries.ts';
import { clientGroups } from './groups.tables.ts';

type Add = Input<typeof clientGroupsContract.addToGroup>;

/** Puts clients into a group; what the group was given before reaches them only when the coach says so. */
export async function addToGroup(ctx: Ctx, { params, body }: Add): Promise<ClientGroup> {
  permit(ctx, 'client:update');
  const { id } = await lockGroup(ctx, params.id);
  const isNew = await putIntoGroup(ctx, id, body.clientIds);
  if (isNew) {
    await ctx.tx
      .update(clientGroups)
      .set({ revision: sql`${clientGroups.revision} + 1`, updatedAt: ctx.now })
      .where(thisGroup(ctx, id));
  }
  return requireGroup(ctx, id);
}
