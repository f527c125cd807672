import type { ClientGroup, clientGroupsContract } from '@coachme/contracts/client-groups.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, count, eq, inArray, ne, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { visibleTo } from '../clients.queries.ts';
import { clients } from '../clients.tables.ts';
import { clientGroups, groupMembers } from './groups.tables.ts';

const Cursor = z.tuple([z.string(), z.uuid()]);

/** One's groups and those that coaches of one's teams share, by name. */
export async function listGroups(
  ctx: Ctx,
  { query }: Input<typeof clientGroupsContract.listGroups>,
): Promise<Page<ClientGroup>> {
  permit(ctx, 'client:read');
  const after = readCursor(query.cursor, Cursor);
  const later = after
    ? sql`(${clientGroups.name}, ${clientGroups.id}) > (${after[0]}, ${after[1]}::uuid)`
    : undefined;
  const groups = await readGroups(ctx, later, query.limit + 1);
  return pageOf(groups, query.limit, ({ name, id }) => [name, id]);
}

/** One group that the actor works with. */
export async function getGroup(ctx: Ctx, id: string): Promise<ClientGroup> {
  permit(ctx, 'client:read');
  return requireGroup(ctx, id);
}

/** Refuses with not-found unless the actor works with this group. */
export async function requireGroup(ctx: Ctx, id: string): Promise<ClientGroup> {
  const [group] = await readGroups(ctx, eq(clientGroups.id, id), 1);
  if (!group) throw new AppError('not-found', 'client-group');
  return group;
}

/** Who is in a group, as a condition on clients. */
export const inGroup = ({ actor }: Ctx, groupId: string): SQL =>
  inArray(
    clients.id,
    sql`(select g.client_id from ${groupMembers} g
      where g.organization_id = ${actor.organizationId} and g.group_id = ${groupId})`,
  );

/** One's own groups, those that one's teams share, and all of them for who sees every client. */
function workedWith(ctx: Ctx): SQL | undefined {
  const { actor } = ctx;
  const inOrganization = eq(clientGroups.organizationId, actor.organizationId);
  if (actor.can.has('client:view_all_gym')) return inOrganization;
  const coaches = [...organizationsFacade.coachesWhoseClientsISee(ctx)];
  const isOfTeam = and(clientGroups.isShared, inArray(clientGroups.ownerUserId, coaches));
  return and(inOrganization, or(eq(clientGroups.ownerUserId, actor.userId), isOfTeam));
}

async function readGroups(ctx: Ctx, where: SQL | undefined, limit: number): Promise<ClientGroup[]> {
  const rows = await ctx.tx
    .select()
    .from(clientGroups)
    .where(and(workedWith(ctx), where))
    .orderBy(asc(clientGroups.name), asc(clientGroups.id))
    .limit(limit);
  const counts = await countMembers(
    ctx,
    rows.map(({ id }) => id),
  );
  const ownerIds = rows.map(({ ownerUserId }) => ownerUserId);
  const owners = await organizationsFacade.namesOf(ctx, ownerIds);
  return rows.map(({ id, name, startsOn, isShared, ownerUserId, revision }) => ({
    ...{ id, name, startsOn, isShared, revision },
    owner: owners.get(ownerUserId) ?? null,
    memberCount: counts.get(id) ?? 0,
  }));
}

async function countMembers(
  ctx: Ctx,
  groupIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (groupIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ groupId: groupMembers.groupId, members: count() })
    .from(groupMembers)
    .innerJoin(
      clients,
      and(
        eq(clients.organizationId, groupMembers.organizationId),
        eq(clients.id, groupMembers.clientId),
      ),
    )
    .where(
      and(
        eq(groupMembers.organizationId, ctx.actor.organizationId),
        inArray(groupMembers.groupId, [...groupIds]),
        visibleTo(ctx),
        ne(clients.status, 'archived'),
      ),
    )
    .groupBy(groupMembers.groupId);
  return new Map(rows.map(({ groupId, members }) => [groupId, members]));
}
