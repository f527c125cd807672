import type { Branch, branchesContract } from '@coachme/contracts/branches.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { branches } from '../structure.tables.ts';
import { branchColumns, shownBranch } from './branches.queries.ts';

type List = Input<typeof branchesContract.listBranches>;

const Cursor = z.tuple([z.string(), z.uuid()]);

/** Branches by name: those that are open, or those that were archived. */
export async function listBranches(ctx: Ctx, { query }: List): Promise<Page<Branch>> {
  permit(ctx, 'branch:read');
  const after = readCursor(query.cursor, Cursor);
  const rows = await ctx.tx
    .select(branchColumns)
    .from(branches)
    .where(
      and(
        eq(branches.organizationId, ctx.actor.organizationId),
        query.archived ? isNotNull(branches.archivedAt) : isNull(branches.archivedAt),
        after
          ? sql`(${branches.name}, ${branches.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(branches.name), asc(branches.id))
    .limit(query.limit + 1);
  return pageOf(rows.map(shownBranch), query.limit, ({ name, id }) => [name, id]);
}
