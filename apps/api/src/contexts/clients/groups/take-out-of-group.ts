import type { clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { requireVisible } from '../clients.queries.ts';
import { lockGroup } from './group.store.ts';
import { groupMembers } from './groups.tables.ts';

type TakeOut = Input<typeof clientGroupsContract.takeOutOfGroup>;

/** Takes a client out of a group; their plan stays. Twice is once. */
export async function takeOutOfGroup(
  ctx: Ctx,
  { params }: TakeOut,
): Promise<Record<string, never>> {
  permit(ctx, 'client:update');
  const { id } = await lockGroup(ctx, params.id);
  const client = await requireVisible(ctx, params.clientId);
  await ctx.tx
    .delete(groupMembers)
    .where(
      and(
        eq(groupMembers.organizationId, ctx.actor.organizationId),
        eq(groupMembers.groupId, id),
        eq(groupMembers.clientId, client.id),
      ),
    );
  return {};
}
