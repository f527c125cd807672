import type { Branch, branchesContract } from '@coachme/contracts/branches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { branchRenamed } from '@coachme/contracts/organizations.events';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { branches } from '../structure.tables.ts';
import { branchNameTaken, requireBranch, thisBranch } from './branches.queries.ts';

type Rename = Input<typeof branchesContract.renameBranch>;

/** Gives a branch another name. */
export async function renameBranch(ctx: Ctx, { params, body }: Rename): Promise<Branch> {
  permit(ctx, 'branch:update');
  const branch = await requireBranch(ctx, params.id);
  await refuseTaken(
    ctx.tx
      .update(branches)
      .set({ name: body.name, updatedAt: ctx.now })
      .where(thisBranch(ctx, branch.id)),
    'branches_by_name',
    branchNameTaken(),
  );
  await ctx.publish(branchRenamed({ branchId: branch.id, name: body.name, by: ctx.actor.userId }));
  return requireBranch(ctx, branch.id);
}
