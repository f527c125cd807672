import type { Branch } from '@coachme/contracts/branches.contract';
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { organizations } from '../organizations.tables.ts';
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

/** Whether a branch is the organization's own, open or archived. */
export async function isBranch(ctx: Ctx, id: string): Promise<boolean> {
  permit(ctx, 'organization:read');
  const rows = await ctx.tx.select({ id: branches.id }).from(branches).where(thisBranch(ctx, id));
  return rows.length > 0;
}

/** The open branches by name, each with what their organization is called. */
export async function openBranches(ctx: Ctx) {
  permit(ctx, 'organization:read');
  const { organizationId } = ctx.actor;
  return ctx.tx
    .select({ id: branches.id, name: branches.name, organizationName: organizations.name })
    .from(branches)
    .innerJoin(organizations, eq(organizations.organizationId, branches.organizationId))
    .where(and(eq(branches.organizationId, organizationId), isNull(branches.archivedAt)))
    .orderBy(asc(branches.name), asc(branches.id));
}

/** What branches are called, open or archived, in one statement. */
export async function branchNames(
  ctx: Ctx,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  permit(ctx, 'organization:read');
  if (ids.length === 0) return new Map();
  const rows = await ctx.tx
    .select({ id: branches.id, name: branches.name })
    .from(branches)
    .where(
      and(
        eq(branches.organizationId, ctx.actor.organizationId),
        inArray(branches.id, [...new Set(ids)]),
      ),
    );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export const branchNameTaken = () =>
  new AppError('conflict', 'branch-name-taken', {
    field: 'body.name',
    detail: 'There is a branch with this name already. Choose another name.',
  });
