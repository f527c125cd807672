import type {
  AssignToGroup,
  AssignToMore,
  GroupAssignment,
  groupAssignmentsContract,
} from '@coachme/contracts/group-assignments.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { and, eq, inArray, max } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { requirePublished } from '../assignment/assign-program.ts';
import { loadProgram } from '../authoring/program.store.ts';
import { giveGroupAssignment } from './give-group-assignment.ts';
import {
  getGroupAssignment,
  ofThese,
  requireGroupAssignment,
} from './group-assignments.queries.ts';
import {
  type GroupAssignmentRow,
  groupAssignmentClients,
  groupAssignments,
} from './group-assignments.tables.ts';

type Assign = Input<typeof groupAssignmentsContract.assignToGroup>;
type AssignMore = Input<typeof groupAssignmentsContract.assignToMore>;

/** Gives a program to several clients at once: a job goes through them, and one who cannot have it stops nobody. */
export async function assignToGroup(
  ctx: Ctx,
  { params, body }: Assign,
): Promise<GroupAssignment | Again<GroupAssignment>> {
  permit(ctx, 'program:assign');
  const program = await loadProgram(ctx, params.id);
  if (body.groupId) await clientsFacade.requireGroupVisible(ctx, body.groupId);
  await requireAllVisible(ctx, body.clientIds);
  await requirePublished(ctx, program.id);
  if (body.followUpProgramId) await requirePublished(ctx, body.followUpProgramId);
  const { organizationId, userId: createdBy } = ctx.actor;
  const { id = ctx.newId(), clientIds, ...choices } = body;
  const stamps = { createdBy, createdAt: ctx.now };
  const what = { programId: program.id, programTitle: program.title };
  const [made] = await ctx.tx
    .insert(groupAssignments)
    .values({ organizationId, id, ...what, ...choices, ...stamps })
    .onConflictDoNothing()
    .returning();
  if (!made) return sameOrTaken(ctx, id, { params, body });
  await line(ctx, made, { clientIds, startsOn: made.startsOn, notBefore: null });
  return getGroupAssignment(ctx, id);
}

/** Gives what a group was given to clients who came later; who has it keeps theirs, who was left out is tried again. */
export async function assignToMore(
  ctx: Ctx,
  { params, body }: AssignMore,
): Promise<GroupAssignment> {
  permit(ctx, 'program:assign');
  const given = await requireGroupAssignment(ctx, params.id);
  await requireAllVisible(ctx, body.clientIds);
  await forgetLeftOut(ctx, given, body.clientIds);
  await line(ctx, given, { clientIds: body.clientIds, ...datesOf(given, body) });
  return getGroupAssignment(ctx, given.id);
}

function datesOf(given: GroupAssignmentRow, { joins, from }: AssignToMore) {
  return joins === 'in-step'
    ? { startsOn: given.startsOn, notBefore: from }
    : { startsOn: from, notBefore: null };
}

type Line = {
  readonly clientIds: readonly string[];
  readonly startsOn: string;
  readonly notBefore: string | null;
};

/** Lines up those who are not among them yet, behind the others. */
async function line(
  ctx: Ctx,
  { organizationId, id: groupAssignmentId }: GroupAssignmentRow,
  { clientIds, ...dates }: Line,
): Promise<void> {
  const present = await clientsOf(ctx, groupAssignmentId);
  const [last] = await ctx.tx
    .select({ place: max(groupAssignmentClients.place) })
    .from(groupAssignmentClients)
    .where(ofThese(ctx, [groupAssignmentId]));
  const first = (last?.place ?? -1) + 1;
  const fresh = [...new Set(clientIds)].filter((clientId) => !present.has(clientId));
  const rows = fresh.map((clientId, index) => ({
    ...{ organizationId, groupAssignmentId, clientId, ...dates },
    ...{ place: first + index, state: 'waiting' as const, reason: null, assignmentId: null },
  }));
  await insertRows(ctx, groupAssignmentClients, rows);
  if (rows.length > 0) await ctx.enqueue(giveGroupAssignment({ id: groupAssignmentId }));
}

async function forgetLeftOut(
  ctx: Ctx,
  { id }: GroupAssignmentRow,
  clientIds: readonly string[],
): Promise<void> {
  const { state, clientId } = groupAssignmentClients;
  await ctx.tx
    .delete(groupAssignmentClients)
    .where(and(ofThese(ctx, [id]), eq(state, 'left-out'), inArray(clientId, [...clientIds])));
}

async function clientsOf(ctx: Ctx, id: string): Promise<ReadonlySet<string>> {
  const rows = await ctx.tx
    .select({ clientId: groupAssignmentClients.clientId })
    .from(groupAssignmentClients)
    .where(ofThese(ctx, [id]));
  return new Set(rows.map(({ clientId }) => clientId));
}

async function requireAllVisible(ctx: Ctx, clientIds: readonly string[]): Promise<void> {
  const wanted = new Set(clientIds);
  const seen = await clientsFacade.clientsByIds(ctx, [...wanted]);
  if (seen.length < wanted.size) {
    throw new AppError('not-found', 'client', { field: 'body.clientIds' });
  }
}

async function sameOrTaken(
  ctx: Ctx,
  id: string,
  { params, body }: { readonly params: Assign['params']; readonly body: AssignToGroup },
): Promise<Again<GroupAssignment>> {
  const taken = new AppError('conflict', 'id-taken', { field: 'body.id' });
  const stored = await requireGroupAssignment(ctx, id).catch(() => {
    throw taken;
  });
  const present = await clientsOf(ctx, id);
  const isSame =
    stored.programId === params.id &&
    stored.groupId === body.groupId &&
    stored.startsOn === body.startsOn &&
    stored.layout === body.layout &&
    stored.missedDays === body.missedDays &&
    stored.followUpProgramId === body.followUpProgramId &&
    stored.formerPrograms === body.formerPrograms &&
    body.clientIds.every((clientId) => present.has(clientId));
  if (!isSame) throw taken;
  return again(await getGroupAssignment(ctx, id));
}
