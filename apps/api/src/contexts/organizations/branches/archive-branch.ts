import type { Branch, branchesContract } from '@coachme/contracts/branches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { branchArchived } from '@coachme/contracts/organizations.events';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { forgetCounts } from '../counts.store.ts';
import { branches } from '../structure.tables.ts';
import { requireBranch, thisBranch } from './branches.queries.ts';

type Archive = Input<typeof branchesContract.archiveBranch>;

/** Closes a branch; who worked and trained there is still known. */
export async function archiveBranch(ctx: Ctx, { params }: Archive): Promise<Branch> {
  permit(ctx, 'branch:update');
  const branch = await requireBranch(ctx, params.id);
  if (branch.archivedAt !== null) return branch;
  const { userId: by } = ctx.actor;
  await ctx.tx
    .update(branches)
    .set({ archivedAt: ctx.now, archivedBy: by, updatedAt: ctx.now })
    .where(thisBranch(ctx, branch.id));
  forgetCounts(ctx);
  await ctx.publish(branchArchived({ branchId: branch.id, name: branch.name, by }));
  return requireBranch(ctx, branch.id);
}
