import type { branchesContract } from '@coachme/contracts/branches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import type { Member } from '@coachme/contracts/organizations.contract';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { requireMember } from '../members/members.queries.ts';
import { branches, memberBranches } from '../structure.tables.ts';

type Place = Input<typeof branchesContract.placeMember>;

/** Says in which branches a member works, in place of where they worked before. */
export async function placeMember(ctx: Ctx, { params, body }: Place): Promise<Member> {
  permit(ctx, 'member:update');
  const member = await requireMember(ctx, params.id);
  const { organizationId } = ctx.actor;
  const branchIds = [...new Set(body.branchIds)];
  await requireOpenBranches(ctx, branchIds);
  await ctx.tx
    .delete(memberBranches)
    .where(
      and(
        eq(memberBranches.organizationId, organizationId),
        eq(memberBranches.memberId, member.id),
      ),
    );
  const rows = branchIds.map((branchId) => ({ organizationId, memberId: member.id, branchId }));
  await insertRows(ctx, memberBranches, rows);
  return requireMember(ctx, member.id);
}

async function requireOpenBranches(ctx: Ctx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const found = await ctx.tx
    .select({ id: branches.id })
    .from(branches)
    .where(
      and(
        eq(branches.organizationId, ctx.actor.organizationId),
        inArray(branches.id, [...ids]),
        isNull(branches.archivedAt),
      ),
    );
  if (found.length < ids.length) {
    throw new AppError('not-found', 'branch', { field: 'body.branchIds' });
  }
}
