import type { assignmentsContract } from '@coachme/contracts/assignments.contract';
import type { PushEffect } from '@coachme/contracts/assignments.words';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { loadProgram } from '../authoring/program.store.ts';
import { programAssignments } from './assignment.tables.ts';
import { effectOf, readPushes } from './push.store.ts';

/** Whom the present content of a program would reach, and what would change for each; those on whom nothing would change too. */
export async function previewPush(
  ctx: Ctx,
  { params, query }: Input<typeof assignmentsContract.previewPush>,
): Promise<Page<PushEffect>> {
  permit(ctx, 'program:assign');
  const program = await loadProgram(ctx, params.id);
  const after = readCursor(query.cursor, z.tuple([z.uuid()]));
  const rows = await ctx.tx
    .select()
    .from(programAssignments)
    .where(
      and(
        eq(programAssignments.organizationId, ctx.actor.organizationId),
        eq(programAssignments.programId, params.id),
        isNull(programAssignments.endedAt),
        after ? gt(programAssignments.id, after[0]) : undefined,
      ),
    )
    .orderBy(asc(programAssignments.id))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, ({ id }) => [id]);
  return { ...page, items: (await readPushes(ctx, program, page.items)).map(effectOf) };
}
