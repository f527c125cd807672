import type {
  InvitationBatch,
  invitationBatchesContract,
} from '@coachme/contracts/invitation-batches.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { invitationBatches, invitationBatchLines } from './invitations.tables.ts';

type List = Input<typeof invitationBatchesContract.listInvitationBatches>;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Lists that were invited, newest first. */
export async function listInvitationBatches(
  ctx: Ctx,
  { query }: List,
): Promise<Page<InvitationBatch>> {
  permit(ctx, 'invitation:read');
  const after = readCursor(query.cursor, Cursor);
  const older =
    after &&
    sql`(${invitationBatches.createdAt}, ${invitationBatches.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`;
  const shown = await readBatches(ctx, older || undefined, query.limit + 1);
  return pageOf(shown, query.limit, ({ createdAt, id }) => [createdAt, id]);
}

/** How far the invitations of a list are. */
export async function getInvitationBatch(ctx: Ctx, id: string): Promise<InvitationBatch> {
  permit(ctx, 'invitation:read');
  return requireBatch(ctx, id);
}

/** One list, where there must be one. */
export async function requireBatch(ctx: Ctx, id: string): Promise<InvitationBatch> {
  const [batch] = await readBatches(ctx, eq(invitationBatches.id, id), 1);
  if (!batch) throw new AppError('not-found', 'invitation-batch');
  return batch;
}

async function readBatches(
  ctx: Ctx,
  where: SQL | undefined,
  limit: number,
): Promise<InvitationBatch[]> {
  const { organizationId } = ctx.actor;
  const rows = await ctx.tx
    .select()
    .from(invitationBatches)
    .where(and(eq(invitationBatches.organizationId, organizationId), where))
    .orderBy(desc(invitationBatches.createdAt), desc(invitationBatches.id))
    .limit(limit);
  const ids = rows.map(({ id }) => id);
  const lines = ids.length === 0 ? [] : await linesOf(ctx, ids);
  return rows.map(({ id, createdAt, total }) => {
    const mine = lines.filter(({ batchId }) => batchId === id);
    const done = mine.filter(({ outcome }) => outcome !== null);
    const left = done.flatMap(({ email, outcome }) =>
      outcome === null || outcome === 'invited' ? [] : [{ email, problem: outcome }],
    );
    const invited = done.length - left.length;
    return { id, createdAt: createdAt.toISOString(), total, done: done.length, invited, left };
  });
}

function linesOf(ctx: Ctx, batchIds: string[]) {
  return ctx.tx
    .select()
    .from(invitationBatchLines)
    .where(
      and(
        eq(invitationBatchLines.organizationId, ctx.actor.organizationId),
        inArray(invitationBatchLines.batchId, batchIds),
      ),
    )
    .orderBy(asc(invitationBatchLines.batchId), asc(invitationBatchLines.place));
}
