import type { Branch, branchesContract } from '@coachme/contracts/branches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { branchOpened } from '@coachme/contracts/organizations.events';
import { permit } from '#platform/access/permit';
import { refuseTaken } from '#platform/db/failures';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { forgetCounts } from '../counts.store.ts';
import { requireMembership } from '../members/memberships.queries.ts';
import { hasBranches } from '../organization-kind.rules.ts';
import { branches } from '../structure.tables.ts';
import { branchNameTaken, requireBranch } from './branches.queries.ts';

type Open = Input<typeof branchesContract.openBranch>;

/** Opens a branch; a practice or one person alone has none. */
export async function openBranch(ctx: Ctx, { body }: Open): Promise<Branch | Again<Branch>> {
  permit(ctx, 'branch:update');
  if (!hasBranches((await requireMembership(ctx)).organization.kind)) {
    throw new AppError('conflict', 'no-branches-here', {
      detail: 'Gyms and companies have branches. Change the kind of the organization first.',
    });
  }
  const { organizationId, userId: createdBy } = ctx.actor;
  const { id = ctx.newId(), name } = body;
  const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now };
  const added = await refuseTaken(
    ctx.tx
      .insert(branches)
      .values({ organizationId, id, name, ...stamps })
      .onConflictDoNothing({ target: [branches.organizationId, branches.id] })
      .returning({ id: branches.id }),
    'branches_by_name',
    branchNameTaken(),
  );
  const branch = await requireBranch(ctx, id);
  if (added.length > 0) {
    forgetCounts(ctx);
    await ctx.publish(branchOpened({ branchId: id, name, by: createdBy }));
    return branch;
  }
  if (branch.name !== name) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  return again(branch);
}
