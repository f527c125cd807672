import type { Branch, branchesContract } from '@coachme/contracts/branches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { branchReopened } from '@coachme/contracts/organizations.events';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { forgetCounts } from '../counts.store.ts';
import { branches } from '../structure.tables.ts';
import { branchNameTaken, requireBranch, thisBranch } from './branches.queries.ts';

type Reopen = Input<typeof branchesContract.reopenBranch>;

/** Opens an archived branch again, unless another has taken its name. */
export async function reopenBranch(ctx: Ctx, { params }: Reopen): Promise<Branch> {
  permit(ctx, 'branch:update');
  const branch = await requireBranch(ctx, params.id);
  if (branch.archivedAt === null) return branch;
  await refuseTaken(
    ctx.tx
      .update(branches)
      .set({ archivedAt: null, archivedBy: null, updatedAt: ctx.now })
      .where(thisBranch(ctx, branch.id)),
    'branches_by_name',
    branchNameTaken(),
  );
  forgetCounts(ctx);
  const { userId: by } = ctx.actor;
  await ctx.publish(branchReopened({ branchId: branch.id, name: branch.name, by }));
  return requireBranch(ctx, branch.id);
}
