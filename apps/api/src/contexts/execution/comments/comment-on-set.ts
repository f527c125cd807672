import { setCommented } from '@coachme/contracts/execution.events';
import type { CommentOnSet, SetComment } from '@coachme/contracts/set-comments.contract';
import { sql } from 'drizzle-orm';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { setComments } from '../execution.tables.ts';
import { findComment, requireSharedWorkout } from './set-comments.queries.ts';

type Said = CommentOnSet & { readonly workoutId: string };

/** Says something about a set of a workout, or reacts to it; its client and their coaches see it at once. */
export async function commentOnSet(ctx: Ctx, said: Said): Promise<SetComment | Again<SetComment>> {
  permit(ctx, 'workout:comment');
  const { workoutId, setLogId, body, reaction, id = ctx.newId() } = said;
  const clientId = await requireSharedWorkout(ctx, workoutId);
  await requireSet(ctx, workoutId, setLogId);
  const isClient = await isOwn(ctx, clientId);
  const written = await ctx.tx
    .insert(setComments)
    .values({
      ...{ organizationId: ctx.actor.organizationId, id, workoutId, clientId, setLogId },
      ...{ authorId: ctx.actor.userId, isClient, body, reaction, createdAt: ctx.now },
      removedAt: null,
    })
    .onConflictDoNothing()
    .returning({ id: setComments.id });
  const comment = await findComment(ctx, id);
  if (!comment) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  if (written.length === 0) return repeated(comment, { ...said, authorId: ctx.actor.userId });
  await ctx.change({ clientId, entity: 'set-comment', entityId: id, revision: 1 });
  await ctx.publish(setCommented({ commentId: id, clientId, workoutId }));
  return comment;
}

/** A set that a later change took out can no longer be spoken of. */
async function requireSet(ctx: Ctx, workoutId: string, setLogId: string): Promise<void> {
  const { rows } = await ctx.tx.execute(sql`
    select 1 from execution.set_logs where organization_id = ${ctx.actor.organizationId}
      and workout_id = ${workoutId} and id = ${setLogId}`);
  if (rows.length === 0) {
    const detail = 'This set is not in the workout any more.';
    throw new AppError('invalid', 'unknown-set', { field: 'body.setLogId', detail });
  }
}

async function isOwn(ctx: Ctx, clientId: string): Promise<boolean> {
  const client = await clientsFacade.getClient(ctx, clientId);
  return client.userId === ctx.actor.userId;
}

function repeated(comment: SetComment, said: Said & { authorId: string }): Again<SetComment> {
  const isSame =
    comment.workoutId === said.workoutId &&
    comment.setLogId === said.setLogId &&
    comment.body === said.body &&
    comment.reaction === said.reaction &&
    comment.author.userId === said.authorId;
  if (!isSame) throw new AppError('conflict', 'id-taken', { field: 'body.id' });
  return again(comment);
}
