import type { Coaching } from '@coachme/contracts/coachings.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { and, desc, eq, isNull, or, type SQL, sql } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { readersOfClients } from '#platform/access/scopes';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { requireMyClient, requireVisible } from '../clients.queries.ts';
import { type CoachingRow, clients, coachings } from '../clients.tables.ts';
import { stateOf } from './coaching.rules.ts';

const Key = z.tuple([z.iso.datetime({ offset: true }), z.uuid()]);

export const coachingNotFound = (): AppError => new AppError('not-found', 'coaching');

/** The signed-in client's coaches, requests and former coaches. */
export async function listMyCoaches(ctx: Ctx, page: PageQuery): Promise<Page<Coaching>> {
  permit(ctx, 'coaching:read');
  const { id } = await requireMyClient(ctx);
  return readPage(ctx, eq(coachings.clientId, id), page);
}

/** The coaches of a client whom the actor may see. */
export async function listCoachings(
  ctx: Ctx,
  clientId: string,
  page: PageQuery,
): Promise<Page<Coaching>> {
  permit(ctx, 'coaching:read');
  await requireVisible(ctx, clientId);
  return readPage(ctx, eq(coachings.clientId, clientId), page);
}

/** Open requests that the actor must answer as the coach, or has made. */
export async function listCoachingRequests(ctx: Ctx, page: PageQuery): Promise<Page<Coaching>> {
  permit(ctx, 'coaching:answer');
  const { userId } = ctx.actor;
  const isMine = or(eq(coachings.coachUserId, userId), eq(coachings.askedBy, userId));
  return readPage(ctx, and(isMine, isNull(coachings.acceptedAt), isNull(coachings.endedAt)), page);
}

async function readPage(
  ctx: Ctx,
  where: SQL | undefined,
  { limit, cursor }: PageQuery,
): Promise<Page<Coaching>> {
  const after = readCursor(cursor, Key);
  const rows = await ctx.tx
    .select({ coaching: coachings, clientName: clients.name })
    .from(coachings)
    .innerJoin(clients, clientOfCoaching)
    .where(
      and(
        eq(coachings.organizationId, ctx.actor.organizationId),
        where,
        after
          ? sql`(${coachings.askedAt}, ${coachings.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(coachings.askedAt), desc(coachings.id))
    .limit(limit + 1);
  const { items, nextCursor } = pageOf(rows, limit, ({ coaching }) => [
    coaching.askedAt.toISOString(),
    coaching.id,
  ]);
  return { items: await shown(ctx, items), nextCursor };
}

export const clientOfCoaching = and(
  eq(clients.organizationId, coachings.organizationId),
  eq(clients.id, coachings.clientId),
);

type Row = { readonly coaching: CoachingRow; readonly clientName: string };

/** Relationships in the shape of the contract, with names and shares, in two statements more. */
export async function shown(ctx: Ctx, rows: readonly Row[]): Promise<Coaching[]> {
  const people = rows.flatMap(({ coaching: { coachUserId, askedBy, endedBy } }) =>
    [coachUserId, askedBy, endedBy].filter((id) => id !== null),
  );
  const names = await organizationsFacade.namesOf(ctx, people);
  const readers = await readersOfClients(ctx, [...new Set(rows.map((r) => r.coaching.clientId))]);
  const sharesOf = ({ clientId, coachUserId }: CoachingRow) =>
    readers
      .filter((reader) => reader.clientId === clientId && reader.userId === coachUserId)
      .filter(({ endsAt }) => !endsAt || endsAt > ctx.now)
      .map(({ scope, grantedAt, endsAt }) => ({
        scope,
        since: grantedAt.toISOString(),
        until: endsAt?.toISOString() ?? null,
      }));
  return rows.map(({ coaching, clientName }) => {
    const state = stateOf(coaching, ctx.now);
    const isOpen = state === 'asked';
    return {
      id: coaching.id,
      client: { id: coaching.clientId, name: clientName },
      // Whoever has left keeps no name here.
      coach: names.get(coaching.coachUserId) ?? { userId: coaching.coachUserId, name: '' },
      part: coaching.part,
      state,
      awaits: [
        ...(isOpen && !coaching.coachAgreedAt ? (['coach'] as const) : []),
        ...(isOpen && !coaching.clientAgreedAt ? (['client'] as const) : []),
      ],
      note: coaching.note,
      askedBy: names.get(coaching.askedBy) ?? null,
      askedAs: coaching.askedAs,
      askedAt: coaching.askedAt.toISOString(),
      acceptedAt: coaching.acceptedAt?.toISOString() ?? null,
      startsAt: coaching.startsAt.toISOString(),
      endsAt: coaching.endsAt?.toISOString() ?? null,
      endedAt: coaching.endedAt?.toISOString() ?? null,
      endedBy: names.get(coaching.endedBy ?? '') ?? null,
      endedHow: coaching.endedHow ?? (state === 'ended' ? 'period-over' : null),
      shares: state === 'ended' ? [] : sharesOf(coaching),
    };
  });
}

/** One relationship in the shape of the contract. */
export async function requireCoaching(ctx: Ctx, id: string): Promise<Coaching> {
  const rows = await ctx.tx
    .select({ coaching: coachings, clientName: clients.name })
    .from(coachings)
    .innerJoin(clients, clientOfCoaching)
    .where(and(eq(coachings.organizationId, ctx.actor.organizationId), eq(coachings.id, id)));
  const [coaching] = await shown(ctx, rows);
  if (!coaching) throw coachingNotFound();
  return coaching;
}
