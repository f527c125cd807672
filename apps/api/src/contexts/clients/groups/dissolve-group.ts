import type { clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { lockOwnGroup, thisGroup } from './group.store.ts';
import { clientGroups } from './groups.tables.ts';

type Dissolve = Input<typeof clientGroupsContract.dissolveGroup>;

/** Dissolves a group; its clients and their plans stay. */
export async function dissolveGroup(
  ctx: Ctx,
  { params }: Dissolve,
): Promise<Record<string, never>> {
  permit(ctx, 'client:update');
  const { id } = await lockOwnGroup(ctx, params.id);
  await ctx.tx.delete(clientGroups).where(thisGroup(ctx, id));
  return {};
}
