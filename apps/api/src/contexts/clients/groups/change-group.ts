import type { ClientGroup, clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import { sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import type { Given } from '#platform/http/handlers';
import { lockOwnGroup, thisGroup } from './group.store.ts';
import { requireGroup } from './groups.queries.ts';
import { clientGroups } from './groups.tables.ts';

type Change = Given<typeof clientGroupsContract.changeGroup>;

/** Changes what a group is called, when it starts and who works with it. */
export async function changeGroup(
  ctx: Ctx,
  { params, body, ifMatch }: Change,
): Promise<ClientGroup> {
  permit(ctx, 'client:update');
  const before = await lockOwnGroup(ctx, params.id);
  if (ifMatch !== null && ifMatch !== before.revision) {
    throw new AppError('stale', 'group-changed', { current: before });
  }
  await ctx.tx
    .update(clientGroups)
    .set({ ...body, revision: sql`${clientGroups.revision} + 1`, updatedAt: ctx.now })
    .where(thisGroup(ctx, before.id));
  return requireGroup(ctx, before.id);
}
