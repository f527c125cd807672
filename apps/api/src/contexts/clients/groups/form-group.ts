import type { ClientGroup, clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { putIntoGroup } from './group.store.ts';
import { requireGroup } from './groups.queries.ts';
import { clientGroups, groupMembers } from './groups.tables.ts';

type Form = Input<typeof clientGroupsContract.formGroup>;

/** Forms a group of clients; with a start date it is a cohort. */
export async function formGroup(
  ctx: Ctx,
  { body }: Form,
): Promise<ClientGroup | Again<ClientGroup>> {
  permit(ctx, 'client:update');
  const { organizationId, userId: ownerUserId } = ctx.actor;
  const { id = ctx.newId(), name, startsOn, isShared, clientIds } = body;
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  const added = await ctx.tx
    .insert(clientGroups)
    .values({ organizationId, id, ownerUserId, name, startsOn, isShared, ...stamps })
    .onConflictDoNothing()
    .returning({ id: clientGroups.id });
  if (added.length === 0) return sameOrTaken(ctx, id, body);
  await putIntoGroup(ctx, id, clientIds);
  return requireGroup(ctx, id);
}

async function sameOrTaken(ctx: Ctx, id: string, body: Form['body']): Promise<Again<ClientGroup>> {
  const taken = new AppError('conflict', 'id-taken', { field: 'body.id' });
  const group = await requireGroup(ctx, id).catch(() => null);
  if (!group) throw taken;
  const rows = await ctx.tx
    .select({ clientId: groupMembers.clientId })
    .from(groupMembers)
    .where(
      and(eq(groupMembers.organizationId, ctx.actor.organizationId), eq(groupMembers.groupId, id)),
    );
  const inIt = new Set(rows.map(({ clientId }) => clientId));
  const isSame =
    group.name === body.name &&
    group.startsOn === body.startsOn &&
    group.isShared === body.isShared &&
    body.clientIds.every((clientId) => inIt.has(clientId));
  if (!isSame) throw taken;
  return again(group);
}
