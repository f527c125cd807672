import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import type { SetComment } from '@coachme/contracts/set-comments.contract';
import { type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';

const Key = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

/** What coach and client said about the sets of a workout, oldest first. */
export async function listSetComments(
  ctx: Ctx,
  workoutId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<SetComment>> {
  permit(ctx, 'workout:read');
  await requireSharedWorkout(ctx, workoutId);
  const after = readCursor(cursor, Key);
  const rows = await readComments(
    ctx,
    sql`c.workout_id = ${workoutId}
      ${after ? sql`and (c.created_at, c.id) > (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql``}
      order by c.created_at, c.id limit ${limit + 1}`,
  );
  return pageOf(rows, limit, ({ createdAt, id }) => [createdAt, id]);
}

/** Comments of one client by id, what was taken back left out. */
export async function commentsByIds(
  ctx: Ctx,
  clientId: string,
  ids: readonly string[],
): Promise<SetComment[]> {
  permit(ctx, 'workout:read');
  if (ids.length === 0) return [];
  return readComments(
    ctx,
    sql`c.client_id = ${clientId} and c.id = any(${`{${ids.join(',')}}`}::uuid[])`,
  );
}

/** One comment as it stands; null when it is gone. */
export async function findComment(ctx: Ctx, id: string): Promise<SetComment | null> {
  permit(ctx, 'workout:read');
  const [comment] = await readComments(ctx, sql`c.id = ${id}`);
  return comment ?? null;
}

/** Whose workout it is, once it is sure that the actor may read it. */
export async function requireSharedWorkout(ctx: Ctx, id: string): Promise<string> {
  permit(ctx, 'workout:read');
  const { rows } = await ctx.tx.execute<{ client_id: string }>(sql`
    select client_id from execution.workouts
    where organization_id = ${ctx.actor.organizationId} and id = ${id} and deleted_at is null`);
  const clientId = rows[0]?.client_id;
  if (clientId === undefined) throw new AppError('not-found', 'workout');
  await clientsFacade.readShared(ctx, clientId, 'training');
  return clientId;
}

type Row = Omit<SetComment, 'author'> & {
  readonly authorId: string;
  readonly isClient: boolean;
} & Record<string, unknown>;

async function readComments(ctx: Ctx, where: SQL): Promise<SetComment[]> {
  const { rows } = await ctx.tx.execute<Row>(sql`
    select c.id, c.workout_id as "workoutId", c.client_id as "clientId", c.set_log_id as "setLogId",
      c.author_id as "authorId", c.is_client as "isClient", c.body, c.reaction,
      execution.utc(c.created_at) as "createdAt"
    from execution.set_comments c
    where c.organization_id = ${ctx.actor.organizationId} and c.removed_at is null and ${where}`);
  const names = await organizationsFacade.namesOf(ctx, [
    ...new Set(rows.map(({ authorId }) => authorId)),
  ]);
  return rows.map(({ authorId, isClient, ...comment }) => ({
    ...comment,
    author: { userId: authorId, name: names.get(authorId)?.name ?? '', isClient },
  }));
}
