import type { Branch } from '@coachme/contracts/branches.contract';
import { and, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { branches } from '../structure.tables.ts';

const memberCount = sql<number>`(select count(*)::int from organizations.member_branches placed
  where placed.organization_id = branches.organization_id and placed.branch_id = branches.id)`;

export const branchColumns = {
  id: branches.id,
  name: branches.name,
  memberCount,
  archivedAt: branches.archivedAt,
};

type Row = Omit<Branch, 'archivedAt'> & { readonly archivedAt: Date | null };

/** A branch as the contract shows one. */
export const shownBranch = (row: Row): Branch => ({
  ...row,
  archivedAt: row.archivedAt?.toISOString() ?? null,
});

export const thisBranch = (ctx: Ctx, id: string) =>
  and(eq(branches.organizationId, ctx.actor.organizationId), eq(branches.id, id));

/** A branch, open or archived. */
export async function requireBranch(ctx: Ctx, id: string): Promise<Branch> {
  const [row] = await ctx.tx.select(branchColumns).from(branches).where(thisBranch(ctx, id));
  if (!row) throw new AppError('not-found', 'branch');
  return shownBranch(row);
}

export const branchNameTaken = () =>
  new AppError('conflict', 'branch-name-taken', {
    field: 'body.name',
    detail: 'There is a branch with this name already. Choose another name.',
  });
