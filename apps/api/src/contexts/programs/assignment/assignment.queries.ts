import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { programsContract } from '@coachme/contracts/programs.contract';
import type { ProgramAssignment } from '@coachme/contracts/programs.words';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { withDays } from './assignment.store.ts';
import { programAssignments } from './assignment.tables.ts';

const MadeCursor = z.tuple([z.iso.datetime(), z.uuid()]);

export type AssignmentInBrief = {
  readonly clientId: string;
  readonly programTitle: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly endedAt: Date | null;
};

/** Whose an assignment is, and when it began and ends; null when there is none. */
export async function assignmentInBrief(ctx: Ctx, id: string): Promise<AssignmentInBrief | null> {
  permit(ctx, 'assignment:read');
  const { clientId, programTitle, startsOn, endsOn, endedAt } = programAssignments;
  const [row] = await ctx.tx
    .select({ clientId, programTitle, startsOn, endsOn, endedAt })
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.id, id),
      ),
    );
  return row ?? null;
}

/** Assignments of a client, newest first, ended ones too. */
export async function listAssignments(
  ctx: Ctx,
  { query }: Input<typeof programsContract.listAssignments>,
): Promise<Page<ProgramAssignment>> {
  permit(ctx, 'assignment:read');
  await clientsFacade.requireClientVisible(ctx, query.clientId);
  const after = readCursor(query.cursor, MadeCursor);
  const { createdAt, id } = programAssignments;
  const rows = await ctx.tx
    .select()
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.clientId, query.clientId),
        after
          ? sql`(${createdAt}, ${id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.createdAt.toISOString(), row.id]);
  return { ...page, items: await withDays(ctx, page.items) };
}
