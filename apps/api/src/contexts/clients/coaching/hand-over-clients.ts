import { and, eq, isNull } from 'drizzle-orm';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { clients, coachings } from '../clients.tables.ts';
import { clientGroups } from '../groups/groups.tables.ts';
import { begin, close, insertCoaching } from './coachings.store.ts';

export type HandOver = {
  readonly fromUserId: string;
  /** Who coaches these clients from now on; those whom nobody is named for stay without a coach. */
  readonly to: readonly { readonly coachUserId: string; readonly clientIds: readonly string[] }[];
};

/**
 * Ends everything a coach has with clients of the organization and puts others in their place, who see what the
 * clients shared with the one who leaves and nothing more. The clients are told and may change or end it.
 */
export async function handOverClients(ctx: Ctx, { fromUserId, to }: HandOver): Promise<void> {
  anyone(ctx, 'the caller removes a coach by permission, or is the coach');
  const open = await ctx.tx
    .select({ coaching: coachings, clientUserId: clients.userId })
    .from(coachings)
    .innerJoin(
      clients,
      and(eq(clients.organizationId, coachings.organizationId), eq(clients.id, coachings.clientId)),
    )
    .where(openOf(ctx, fromUserId))
    .for('update');
  const primary = open.filter(({ coaching }) => coaching.part === 'primary' && coaching.acceptedAt);
  const successorOf = new Map(
    to.flatMap(({ coachUserId, clientIds }) => clientIds.map((id) => [id, coachUserId] as const)),
  );
  for (const { coaching, clientUserId } of primary) {
    const coachUserId = successorOf.get(coaching.clientId);
    if (coachUserId === undefined) continue;
    if (coachUserId === clientUserId) throw new AppError('invalid', 'coaches-themself');
    await succeed(ctx, coaching.clientId, coachUserId);
  }
  // Without those that ended when a successor began.
  const left = await ctx.tx.select().from(coachings).where(openOf(ctx, fromUserId));
  for (const coaching of left) {
    await close(ctx, coaching, coaching.acceptedAt ? 'by-organization' : 'withdrawn');
  }
  await handOverGroups(ctx, fromUserId, to[0]?.coachUserId);
}

const openOf = (ctx: Ctx, coachUserId: string) =>
  and(
    eq(coachings.organizationId, ctx.actor.organizationId),
    eq(coachings.coachUserId, coachUserId),
    isNull(coachings.endedAt),
  );

/** Groups go to who comes first; without anybody they stay, and who sees every client works with them. */
async function handOverGroups(
  ctx: Ctx,
  fromUserId: string,
  toUserId: string | undefined,
): Promise<void> {
  if (toUserId === undefined) return;
  await ctx.tx
    .update(clientGroups)
    .set({ ownerUserId: toUserId, updatedAt: ctx.now })
    .where(
      and(
        eq(clientGroups.organizationId, ctx.actor.organizationId),
        eq(clientGroups.ownerUserId, fromUserId),
      ),
    );
}

/** The successor may coach the client already, beside the one who leaves: then that ends too, and they become primary. */
async function succeed(ctx: Ctx, clientId: string, coachUserId: string): Promise<void> {
  const [present] = await ctx.tx
    .select()
    .from(coachings)
    .where(and(openOf(ctx, coachUserId), eq(coachings.clientId, clientId)));
  if (present) await close(ctx, present, 'by-organization');
  const row = await insertCoaching(ctx, {
    ...{ id: ctx.newId(), clientId, coachUserId, part: 'primary', note: '' },
    ...{ askedBy: ctx.actor.userId, askedAs: 'organization', startsAt: ctx.now },
    ...{ coachAgreedAt: ctx.now, clientAgreedAt: ctx.now },
  });
  if (row) await begin(ctx, row);
}
