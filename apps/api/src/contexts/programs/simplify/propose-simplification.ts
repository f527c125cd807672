import { isDeepStrictEqual } from 'node:util';
import type { Simplification } from '@coachme/contracts/assignments.words';
import type { Input } from '@coachme/contracts/kit/route';
import type { simplificationsContract } from '@coachme/contracts/simplifications.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { lockRunning } from '../assignment/assignment-row.store.ts';
import { lockSimplification, shownSimplification } from './simplification.store.ts';
import { simplifications } from './simplify.tables.ts';

/** Offers a smaller plan; nothing changes before the client or the coach accepts it. */
export async function proposeSimplification(
  ctx: Ctx,
  { params, body }: Input<typeof simplificationsContract.proposeSimplification>,
): Promise<Simplification | Again<Simplification>> {
  permit(ctx, 'assignment:update');
  const { id: assignmentId, clientId } = await lockRunning(ctx, params.id);
  const { organizationId, userId: proposedBy } = ctx.actor;
  const id = body.id ?? ctx.newId();
  const whose = { organizationId, assignmentId, clientId };
  const [made] = await ctx.tx
    .insert(simplifications)
    .values({ ...whose, ...body.wish, id, proposedBy, proposedAt: ctx.now })
    .onConflictDoNothing()
    .returning();
  if (made) return shownSimplification(made);
  const known = shownSimplification(await lockSimplification(ctx, id));
  const isSame = known.assignmentId === assignmentId && isDeepStrictEqual(known.wish, body.wish);
  if (!isSame) throw new AppError('conflict', 'simplification-id-taken');
  return again(known);
}
