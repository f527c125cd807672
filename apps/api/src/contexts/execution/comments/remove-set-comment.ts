import { setCommented } from '@coachme/contracts/execution.events';
import { and, eq, isNull } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { setComments } from '../execution.tables.ts';
import { requireSharedWorkout } from './set-comments.queries.ts';

/** Takes back what one said about a set; what somebody else said is theirs. */
export async function removeSetComment(
  ctx: Ctx,
  { workoutId, id }: { readonly workoutId: string; readonly id: string },
): Promise<void> {
  permit(ctx, 'workout:comment');
  const clientId = await requireSharedWorkout(ctx, workoutId);
  const removed = await ctx.tx
    .update(setComments)
    .set({ removedAt: ctx.now })
    .where(
      and(
        eq(setComments.organizationId, ctx.actor.organizationId),
        eq(setComments.id, id),
        eq(setComments.workoutId, workoutId),
        eq(setComments.authorId, ctx.actor.userId),
        isNull(setComments.removedAt),
      ),
    )
    .returning({ id: setComments.id });
  if (removed.length === 0) throw new AppError('not-found', 'set-comment');
  const change = { clientId, entity: 'set-comment', entityId: id, revision: 2 } as const;
  await ctx.change({ ...change, isDeleted: true });
  await ctx.publish(setCommented({ commentId: id, clientId, workoutId }));
}
