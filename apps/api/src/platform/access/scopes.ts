import { type ConsentScope, consentScopes } from '@coachme/contracts/consent-lists';
import { and, eq, inArray, lte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { nobody } from '#platform/access/actor';
import { insertRows } from '#platform/db/insert-rows';
import type { Ctx } from '#platform/db/work';
import { readers } from './access.tables.ts';

/** What a person may read of a client, from when, and until when. */
export type Share = {
  readonly scope: ConsentScope;
  /** Null: until it is taken back. */
  readonly endsAt: Date | null;
};

export type Sharing = {
  readonly clientId: string;
  readonly userId: string;
  readonly startsAt: Date;
  readonly shares: readonly Share[];
};

/** Writes what a person may read of a client in place of what they could; what stays keeps since when. */
export async function shareOnly(ctx: Ctx, sharing: Sharing): Promise<void> {
  const { clientId, userId, startsAt, shares } = sharing;
  const { organizationId, userId: grantedBy } = ctx.actor;
  const former = new Map((await readersOf(ctx, { clientId, userId })).map((r) => [r.scope, r]));
  await endSharing(ctx, { clientId, userId });
  const grantedAt = ctx.now;
  await insertRows(
    ctx,
    readers,
    shares.map(({ scope, endsAt }) => {
      const kept = former.get(scope);
      const since = kept
        ? { startsAt: kept.startsAt, grantedAt: kept.grantedAt, grantedBy: kept.grantedBy }
        : { startsAt, grantedAt, grantedBy };
      return { organizationId, userId, clientId, scope, endsAt, ...since };
    }),
  );
}

type Pair = { readonly clientId: string; readonly userId: string };

/** From the next statement on, this person reads nothing of the client that is shared by consent. */
export async function endSharing(ctx: Ctx, { clientId, userId }: Pair): Promise<void> {
  await ctx.tx
    .delete(readers)
    .where(
      and(
        eq(readers.organizationId, ctx.actor.organizationId),
        eq(readers.clientId, clientId),
        eq(readers.userId, userId),
      ),
    );
}

/** What one person may read of a client; what is over or yet to begin is there too. */
export function readersOf(ctx: Ctx, { clientId, userId }: Pair) {
  return ctx.tx
    .select()
    .from(readers)
    .where(
      and(
        eq(readers.organizationId, ctx.actor.organizationId),
        eq(readers.clientId, clientId),
        eq(readers.userId, userId),
      ),
    )
    .orderBy(readers.scope);
}

/** Who may read what of some clients; what is over or yet to begin is there too. */
export async function readersOfClients(ctx: Ctx, clientIds: readonly string[]) {
  if (clientIds.length === 0) return [];
  return ctx.tx
    .select()
    .from(readers)
    .where(
      and(
        eq(readers.organizationId, ctx.actor.organizationId),
        inArray(readers.clientId, [...clientIds]),
      ),
    )
    .orderBy(readers.scope);
}

/** For a select over clients by their id: the scopes that each shares with the actor now; the system sees all. */
export function sharedWithMe(ctx: Ctx, clientId: PgColumn): SQL<ConsentScope[]> {
  if (ctx.actor.userId === nobody)
    return sql<ConsentScope[]>`${`{${consentScopes.join(',')}}`}::text[]`;
  const { actor, now } = ctx;
  const readerId = actor.actedBy ?? actor.userId;
  // Written out: in a select of one table the query builder names columns without their table.
  return sql<ConsentScope[]>`array(select reader.scope from platform.readers reader
    where reader.organization_id = ${actor.organizationId} and reader.user_id = ${readerId}
      and reader.client_id = ${clientId.table}.${sql.identifier(clientId.name)}
      and reader.starts_at <= ${now} and (reader.ends_at is null or reader.ends_at > ${now}) order by 1)`;
}

/** Removes what is over by now; answers the scopes that are left. */
export async function forgetOver(ctx: Ctx, pair: Pair): Promise<ConsentScope[]> {
  const all = await readersOf(ctx, pair);
  const isLeft = ({ endsAt }: { readonly endsAt: Date | null }) => !endsAt || endsAt > ctx.now;
  await ctx.tx
    .delete(readers)
    .where(
      and(
        eq(readers.organizationId, ctx.actor.organizationId),
        eq(readers.clientId, pair.clientId),
        eq(readers.userId, pair.userId),
        lte(readers.endsAt, ctx.now),
      ),
    );
  return all.filter(isLeft).map(({ scope }) => scope);
}
