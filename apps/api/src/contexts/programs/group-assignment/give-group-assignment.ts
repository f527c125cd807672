import { and, asc, eq } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { derivedId } from '#platform/derived-id';
import { AppError } from '#platform/errors';
import { defineJob, outside } from '#platform/jobs';
import { assignProgram } from '../assignment/assign-program.ts';
import { ofThese } from './group-assignments.queries.ts';
import {
  type GroupAssignmentClientRow,
  groupAssignmentClients,
  groupAssignments,
} from './group-assignments.tables.ts';

/** Asks that everybody in line is given their program. */
export const giveGroupAssignment = defineJob(
  'programs.give-group-assignment',
  z.object({ id: z.uuid() }),
);

/** Goes through those in line, each in a unit of work of their own; what a kill leaves undone is taken up where it was. */
export const giveGroupAssignments = outside(
  giveGroupAssignment,
  async ({ work }, { organizationId, payload: { id } }) => {
    const run = <T>(use: (ctx: Ctx) => Promise<T>) =>
      work.runAsSystem(organizationId, giveGroupAssignment.jobName, use);
    let next = await run((ctx) => firstWaiting(ctx, id));
    while (next) {
      const { clientId } = next;
      const reason = await refusalOf(run((ctx) => giveTo(ctx, id, clientId)));
      if (reason) await run((ctx) => leaveOut(ctx, { id, clientId, reason }));
      next = await run((ctx) => firstWaiting(ctx, id));
    }
  },
);

/** Why a client cannot have it; anything else than a refusal of theirs ends the whole. */
async function refusalOf(giving: Promise<void>): Promise<string | null> {
  try {
    await giving;
    return null;
  } catch (error) {
    const isOwn = error instanceof AppError && ['not-found', 'conflict'].includes(error.code);
    if (!isOwn) throw error;
    return error.reason;
  }
}

async function firstWaiting(ctx: Ctx, id: string): Promise<GroupAssignmentClientRow | undefined> {
  permit(ctx, 'program:assign');
  const [line] = await ctx.tx
    .select()
    .from(groupAssignmentClients)
    .where(and(ofThese(ctx, [id]), eq(groupAssignmentClients.state, 'waiting')))
    .orderBy(asc(groupAssignmentClients.place))
    .limit(1);
  return line;
}

async function giveTo(ctx: Ctx, id: string, clientId: string): Promise<void> {
  permit(ctx, 'program:assign');
  const [line] = await ctx.tx
    .select()
    .from(groupAssignmentClients)
    .innerJoin(
      groupAssignments,
      and(
        eq(groupAssignments.organizationId, groupAssignmentClients.organizationId),
        eq(groupAssignments.id, groupAssignmentClients.groupAssignmentId),
      ),
    )
    .where(and(isLine(ctx, id, clientId), eq(groupAssignmentClients.state, 'waiting')))
    .for('update');
  if (!line) return;
  const { startsOn, notBefore } = line.group_assignment_clients;
  const given = line.group_assignments;
  const { programId, createdBy, layout, missedDays, followUpProgramId, formerPrograms } = given;
  const assignmentId = derivedId(`group assignment ${id} ${clientId}`);
  const choices = { startsOn, layout, missedDays, followUpProgramId, formerPrograms };
  await assignProgram(ctx, {
    ...{ programId, cohortId: id, assignedBy: createdBy, notBefore },
    assignment: { id: assignmentId, clientId, ...choices },
  });
  await ctx.tx
    .update(groupAssignmentClients)
    .set({ state: 'given', assignmentId })
    .where(isLine(ctx, id, clientId));
}

type LeftOut = { readonly id: string; readonly clientId: string; readonly reason: string };

async function leaveOut(ctx: Ctx, { id, clientId, reason }: LeftOut): Promise<void> {
  permit(ctx, 'program:assign');
  await ctx.tx
    .update(groupAssignmentClients)
    .set({ state: 'left-out', reason })
    .where(isLine(ctx, id, clientId));
}

const isLine = (ctx: Ctx, id: string, clientId: string) =>
  and(ofThese(ctx, [id]), eq(groupAssignmentClients.clientId, clientId));
