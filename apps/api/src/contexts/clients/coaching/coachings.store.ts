import { coachingAccepted, coachingEnded, consentChanged } from '@coachme/contracts/clients.events';
import { type ConsentScope, scopesAskedFirst } from '@coachme/contracts/consent-lists';
import { and, eq, isNotNull, isNull, ne } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { endSharing, readersOf, type Share, shareOnly } from '#platform/access/scopes';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { defineJob } from '#platform/jobs';
import { updateClient } from '../clients.store.ts';
import { type CoachingRow, clients, coachings } from '../clients.tables.ts';
import { earlier, later } from './coaching.rules.ts';
import { clientOfCoaching, coachingNotFound } from './coachings.queries.ts';

/** Asks to note, at the time given with it, that something between the two has begun or is over. */
export const settleCoaching = defineJob(
  'clients.settle-coaching',
  z.object({ clientId: z.uuid(), coachUserId: z.uuid() }),
);

export type NewCoaching = Omit<typeof coachings.$inferInsert, 'organizationId' | 'askedAt'>;

/** Writes a new relationship; refuses when there is an open one of the two, or null when the id is taken. */
export async function insertCoaching(ctx: Ctx, coaching: NewCoaching): Promise<CoachingRow | null> {
  const { organizationId } = ctx.actor;
  const [open] = await ctx.tx
    .select({ id: coachings.id })
    .from(coachings)
    .where(
      and(
        eq(coachings.organizationId, organizationId),
        eq(coachings.clientId, coaching.clientId),
        eq(coachings.coachUserId, coaching.coachUserId),
        isNull(coachings.endedAt),
        ne(coachings.id, coaching.id),
      ),
    );
  if (open) throw new AppError('conflict', 'coaching-already-open', { field: 'body.coachUserId' });
  const [row] = await ctx.tx
    .insert(coachings)
    .values({ ...coaching, organizationId, askedAt: ctx.now })
    .onConflictDoNothing({ target: [coachings.organizationId, coachings.id] })
    .returning();
  return row ?? null;
}

/** A relationship with its client, locked until the unit of work ends. */
export async function lockCoaching(ctx: Ctx, id: string) {
  const [row] = await ctx.tx
    .select({
      coaching: coachings,
      client: { id: clients.id, userId: clients.userId, coachUserId: clients.coachUserId },
    })
    .from(coachings)
    .innerJoin(clients, clientOfCoaching)
    .where(and(eq(coachings.organizationId, ctx.actor.organizationId), eq(coachings.id, id)))
    .for('update');
  if (!row) throw coachingNotFound();
  return row;
}
export type Locked = Awaited<ReturnType<typeof lockCoaching>>;

/** Writes a change of a locked relationship. */
export async function updateCoaching(
  ctx: Ctx,
  id: string,
  change: Partial<Omit<CoachingRow, 'organizationId' | 'id'>>,
): Promise<CoachingRow> {
  const [row] = await ctx.tx
    .update(coachings)
    .set(change)
    .where(and(eq(coachings.organizationId, ctx.actor.organizationId), eq(coachings.id, id)))
    .returning();
  if (!row) throw coachingNotFound();
  return row;
}

/** Both have agreed: it begins now, or when its period does. */
export async function begin(ctx: Ctx, coaching: CoachingRow): Promise<void> {
  const { id, clientId, coachUserId } = coaching;
  const startsAt = later(coaching.startsAt, ctx.now);
  const shares = await sharesOf(ctx, coaching);
  if (coaching.part === 'primary') await replacePrimary(ctx, coaching);
  await updateCoaching(ctx, id, { acceptedAt: ctx.now, startsAt });
  await share(ctx, { clientId, userId: coachUserId, startsAt, shares });
  await ctx.publish(coachingAccepted({ coachingId: id, clientId, coachUserId }));
  for (const after of [startsAt, coaching.endsAt]) {
    if (after && after > ctx.now)
      await ctx.enqueue(settleCoaching({ clientId, coachUserId }), { after });
  }
}

/** What the client chose; where they were not asked, what the coach in whose place this one comes may see. */
async function sharesOf(ctx: Ctx, coaching: CoachingRow): Promise<Share[]> {
  const { clientId, offered, endsAt } = coaching;
  if (offered) return offered.map((scope) => ({ scope, endsAt }));
  const [primary] = await ctx.tx
    .select({ coachUserId: coachings.coachUserId })
    .from(coachings)
    .where(isPrimaryOf(ctx, clientId));
  if (!primary) return scopesAskedFirst.map((scope) => ({ scope, endsAt }));
  const inherited = await readersOf(ctx, { clientId, userId: primary.coachUserId });
  return inherited.map((reader) => ({
    scope: reader.scope,
    endsAt: earlier(reader.endsAt, endsAt),
  }));
}

const isPrimaryOf = (ctx: Ctx, clientId: string) =>
  and(
    eq(coachings.organizationId, ctx.actor.organizationId),
    eq(coachings.clientId, clientId),
    eq(coachings.part, 'primary'),
    isNotNull(coachings.acceptedAt),
    isNull(coachings.endedAt),
  );

async function replacePrimary(ctx: Ctx, { clientId, coachUserId }: CoachingRow): Promise<void> {
  const [former] = await ctx.tx.select().from(coachings).where(isPrimaryOf(ctx, clientId));
  if (former) await close(ctx, former, 'by-organization');
  await updateClient(ctx, clientId, { coachUserId });
}

type How = NonNullable<CoachingRow['endedHow']>;

/** Ends a relationship or a request: what was shared through it is shared no more. */
export async function close(ctx: Ctx, coaching: CoachingRow, how: How): Promise<void> {
  const { id, clientId, coachUserId, part } = coaching;
  const endedBy = how === 'period-over' ? null : ctx.actor.userId;
  await updateCoaching(ctx, id, { endedAt: ctx.now, endedBy, endedHow: how });
  if (coaching.acceptedAt) {
    await endSharing(ctx, { clientId, userId: coachUserId });
    await organizationsFacade.endActingAs(ctx, { clientId, actedBy: coachUserId });
    if (part === 'primary') await updateClient(ctx, clientId, { coachUserId: null });
    await ctx.publish(consentChanged({ clientId, coachUserId, scopes: [] }));
  }
  await ctx.publish(coachingEnded({ coachingId: id, clientId, coachUserId, how }));
}

type Sharing = {
  readonly clientId: string;
  readonly userId: string;
  readonly startsAt: Date;
  readonly shares: readonly Share[];
};

/** Shares just this with a coach, tells it, and sees to it that screens close when a share ends by itself. */
export async function share(ctx: Ctx, sharing: Sharing): Promise<void> {
  const { clientId, userId: coachUserId, shares } = sharing;
  await shareOnly(ctx, sharing);
  const scopes: ConsentScope[] = shares.map(({ scope }) => scope);
  const ends = new Set(shares.flatMap(({ endsAt }) => endsAt?.getTime() ?? []));
  for (const end of ends) {
    await ctx.enqueue(settleCoaching({ clientId, coachUserId }), { after: new Date(end) });
  }
  if (!scopes.includes('training')) {
    await organizationsFacade.endActingAs(ctx, { clientId, actedBy: coachUserId });
  }
  await ctx.publish(consentChanged({ clientId, coachUserId, scopes }));
}
