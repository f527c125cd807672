import type {
  InvitationBatch,
  Invitee,
  invitationBatchesContract,
} from '@coachme/contracts/invitation-batches.contract';
import type { Input } from '@coachme/contracts/kit/route';
import { manyInvited } from '@coachme/contracts/organizations.events';
import { and, asc, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { requireBatch } from './invitation-batches.queries.ts';
import { invitationBatches, invitationBatchLines } from './invitations.tables.ts';
import { sendBatch } from './send-batch.ts';

type InviteMany = Input<typeof invitationBatchesContract.inviteMany> & { readonly baseUrl: string };

/** Keeps a list of people to invite as clients; a job goes through it and mails them. */
export async function inviteMany(
  ctx: Ctx,
  { body, baseUrl }: InviteMany,
): Promise<InvitationBatch | Again<InvitationBatch>> {
  permit(ctx, 'invitation:create');
  const { organizationId, userId, locale } = ctx.actor;
  const id = body.id ?? ctx.newId();
  const people = once(body.people);
  const [added] = await ctx.tx
    .insert(invitationBatches)
    .values({
      ...{ organizationId, id, createdBy: userId, createdAt: ctx.now, baseUrl, locale },
      message: body.message || null,
      total: people.length,
    })
    .onConflictDoNothing()
    .returning({ id: invitationBatches.id });
  if (!added) {
    if (!(await isSame(ctx, id, people))) {
      throw new AppError('conflict', 'id-taken', { field: 'body.id' });
    }
    return again(await requireBatch(ctx, id));
  }
  const lines = people.map(({ email, name = null, locale: theirs = null }, place) => ({
    organizationId,
    batchId: id,
    place,
    email,
    name,
    locale: theirs,
    outcome: null,
  }));
  await insertRows(ctx, invitationBatchLines, lines);
  await ctx.enqueue(sendBatch({ batchId: id }));
  await ctx.publish(manyInvited({ batchId: id, people: people.length }));
  return requireBatch(ctx, id);
}

/** Everybody once, as they come first. */
const once = (people: readonly Invitee[]): Invitee[] =>
  [...new Map(people.toReversed().map((person) => [person.email, person])).values()].toReversed();

async function isSame(ctx: Ctx, batchId: string, people: readonly Invitee[]): Promise<boolean> {
  const rows = await ctx.tx
    .select({ email: invitationBatchLines.email })
    .from(invitationBatchLines)
    .where(
      and(
        eq(invitationBatchLines.organizationId, ctx.actor.organizationId),
        eq(invitationBatchLines.batchId, batchId),
      ),
    )
    .orderBy(asc(invitationBatchLines.place));
  return rows.map(({ email }) => email).join() === people.map(({ email }) => email).join();
}
