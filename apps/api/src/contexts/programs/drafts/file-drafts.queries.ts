import { and, desc, eq, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { programDrafts } from '../writing.tables.ts';

type Before = { readonly createdAt: string; readonly id: string } | null;

/** Files that the acting person brought to be programs, newest first, after a place in that order. */
export async function fileDraftsBegun(ctx: Ctx, before: Before, limit: number) {
  permit(ctx, 'program:create');
  const { organizationId, userId } = ctx.actor;
  const { id, fileName, state, failure, programId, createdAt } = programDrafts;
  return ctx.tx
    .select({ id, fileName, state, failure, programId, createdAt })
    .from(programDrafts)
    .where(
      and(
        eq(programDrafts.organizationId, organizationId),
        eq(programDrafts.createdBy, userId),
        before
          ? sql`(${createdAt}, ${id}) < (${before.createdAt}::timestamptz, ${before.id}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(createdAt), desc(id))
    .limit(limit);
}
