import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import { and, eq, inArray } from 'drizzle-orm';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { clientNotFound, visibleTo } from '../clients.queries.ts';
import { clients } from '../clients.tables.ts';
import { requireGroup } from './groups.queries.ts';
import { clientGroups, groupMembers } from './groups.tables.ts';

/** One group of this organization. */
export const thisGroup = ({ actor }: Ctx, id: string) =>
  and(eq(clientGroups.organizationId, actor.organizationId), eq(clientGroups.id, id));

/** Locks a group that the actor works with, so that two who change it do so one after the other. */
export async function lockGroup(ctx: Ctx, id: string): Promise<ClientGroup> {
  await ctx.tx
    .select({ id: clientGroups.id })
    .from(clientGroups)
    .where(thisGroup(ctx, id))
    .for('update');
  return requireGroup(ctx, id);
}

/** The same, for its owner and whoever sees every client of the organization. */
export async function lockOwnGroup(ctx: Ctx, id: string): Promise<ClientGroup> {
  const group = await lockGroup(ctx, id);
  const isOwn = group.owner?.userId === ctx.actor.userId;
  if (!isOwn && !ctx.actor.can.has('client:view_all_gym')) {
    throw new AppError('forbidden', 'group-of-another', {
      detail: 'The coach who formed this group changes it. You can put clients into it.',
    });
  }
  return group;
}

/** Puts clients whom the actor sees into a group; answers whether anybody is new in it. */
export async function putIntoGroup(
  ctx: Ctx,
  groupId: string,
  clientIds: readonly string[],
): Promise<boolean> {
  const { organizationId, userId: addedBy } = ctx.actor;
  const wanted = [...new Set(clientIds)];
  if (wanted.length === 0) return false;
  const found = await ctx.tx
    .select({ id: clients.id })
    .from(clients)
    .where(and(visibleTo(ctx), inArray(clients.id, wanted)));
  if (found.length < wanted.length) throw clientNotFound();
  const present = await ctx.tx
    .select({ clientId: groupMembers.clientId })
    .from(groupMembers)
    .where(and(eq(groupMembers.organizationId, organizationId), eq(groupMembers.groupId, groupId)));
  const known = new Set(present.map(({ clientId }) => clientId));
  const rows = wanted
    .filter((clientId) => !known.has(clientId))
    .map((clientId) => ({ organizationId, groupId, clientId, addedBy, addedAt: ctx.now }));
  await insertRows(ctx, groupMembers, rows);
  return rows.length > 0;
}
