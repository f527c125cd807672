import type {
  GroupAssignment,
  GroupAssignmentClient,
  groupAssignmentsContract,
} from '@coachme/contracts/group-assignments.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, count, desc, eq, gt, inArray, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import {
  type GroupAssignmentRow,
  groupAssignmentClients,
  groupAssignments,
} from './group-assignments.tables.ts';

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);
type List = Input<typeof groupAssignmentsContract.listGroupAssignments>;

/** What one and one's teams gave to several clients at once, newest first. */
export async function listGroupAssignments(
  ctx: Ctx,
  { query }: List,
): Promise<Page<GroupAssignment>> {
  permit(ctx, 'program:assign');
  const { groupId, programId, limit } = query;
  const after = readCursor(query.cursor, Cursor);
  const { createdAt, id } = groupAssignments;
  const rows = await ctx.tx
    .select()
    .from(groupAssignments)
    .where(
      and(
        givenAroundMe(ctx),
        groupId ? eq(groupAssignments.groupId, groupId) : undefined,
        programId ? eq(groupAssignments.programId, programId) : undefined,
        after
          ? sql`(${createdAt}, ${id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit + 1);
  const shown = await showAll(ctx, rows);
  return pageOf(shown, limit, (one) => [one.createdAt, one.id]);
}

/** How far one is. */
export async function getGroupAssignment(ctx: Ctx, id: string): Promise<GroupAssignment> {
  permit(ctx, 'program:assign');
  const [shown] = await showAll(ctx, [await requireGroupAssignment(ctx, id)]);
  if (!shown) throw notFound();
  return shown;
}

/** What became of each client whom the actor sees, in the order they are gone through. */
export async function listGroupAssignmentClients(
  ctx: Ctx,
  { params, query }: Input<typeof groupAssignmentsContract.listGroupAssignmentClients>,
): Promise<Page<GroupAssignmentClient>> {
  permit(ctx, 'program:assign');
  const { id } = await requireGroupAssignment(ctx, params.id);
  const after = readCursor(query.cursor, z.tuple([z.int()]));
  const rows = await ctx.tx
    .select()
    .from(groupAssignmentClients)
    .where(and(ofThese(ctx, [id]), after ? gt(groupAssignmentClients.place, after[0]) : undefined))
    .orderBy(asc(groupAssignmentClients.place))
    .limit(query.limit + 1);
  const { items, nextCursor } = pageOf(rows, query.limit, ({ place }) => [place]);
  const clientIds = items.map(({ clientId }) => clientId);
  const clients = await clientsFacade.clientsByIds(ctx, clientIds);
  const names = new Map(clients.map((client) => [client.id, client.name]));
  const seen = items.flatMap(({ clientId, state, reason, assignmentId }) => {
    const clientName = names.get(clientId);
    return clientName === undefined ? [] : [{ clientId, clientName, state, reason, assignmentId }];
  });
  return { items: seen, nextCursor };
}

/** The row of one that the actor or a coach of their teams gave; not-found otherwise. */
export async function requireGroupAssignment(ctx: Ctx, id: string): Promise<GroupAssignmentRow> {
  const [row] = await ctx.tx
    .select()
    .from(groupAssignments)
    .where(and(givenAroundMe(ctx), eq(groupAssignments.id, id)));
  if (!row) throw notFound();
  return row;
}

const notFound = () => new AppError('not-found', 'group-assignment');

/** The clients of some of them. */
export const ofThese = ({ actor }: Ctx, ids: readonly string[]): SQL | undefined =>
  and(
    eq(groupAssignmentClients.organizationId, actor.organizationId),
    inArray(groupAssignmentClients.groupAssignmentId, [...ids]),
  );

function givenAroundMe({ actor }: Ctx): SQL | undefined {
  const inOrganization = eq(groupAssignments.organizationId, actor.organizationId);
  if (actor.can.has('client:view_all_gym')) return inOrganization;
  const coaches = [actor.userId, ...actor.teamCoachIds];
  return and(inOrganization, inArray(groupAssignments.createdBy, coaches));
}

async function showAll(ctx: Ctx, rows: readonly GroupAssignmentRow[]): Promise<GroupAssignment[]> {
  if (rows.length === 0) return [];
  const { groupAssignmentId, state } = groupAssignmentClients;
  const ids = rows.map(({ id }) => id);
  const counts = await ctx.tx
    .select({ id: groupAssignmentId, state, clients: count() })
    .from(groupAssignmentClients)
    .where(ofThese(ctx, ids))
    .groupBy(groupAssignmentId, state);
  return rows.map(({ organizationId, createdBy, createdAt, ...row }) => {
    const mine = counts.filter(({ id }) => id === row.id);
    const countOf = (wanted: string) => mine.find((one) => one.state === wanted)?.clients ?? 0;
    return {
      ...row,
      createdAt: createdAt.toISOString(),
      clientCount: mine.reduce((sum, { clients }) => sum + clients, 0),
      givenCount: countOf('given'),
      leftOutCount: countOf('left-out'),
    };
  });
}
