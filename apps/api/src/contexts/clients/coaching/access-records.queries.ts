import type { AccessRecord } from '@coachme/contracts/coachings.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { accessRecords } from '#platform/access/access.tables';
import { actingMilliseconds } from '#platform/access/acting';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { requireMyClient } from '../clients.queries.ts';

const Key = z.tuple([z.iso.datetime({ offset: true }), z.uuid(), z.string()]);

/** Who read the signed-in client's data, one line for each reader, scope and day, newest first. */
export async function listAccessRecords(
  ctx: Ctx,
  { limit, cursor }: PageQuery,
): Promise<Page<AccessRecord>> {
  permit(ctx, 'access:read');
  const client = await requireMyClient(ctx);
  const after = readCursor(cursor, Key);
  const { lastAt, readerId, scope } = accessRecords;
  const rows = await ctx.tx
    .select()
    .from(accessRecords)
    .where(
      and(
        eq(accessRecords.organizationId, ctx.actor.organizationId),
        eq(accessRecords.clientId, client.id),
        after
          ? sql`(${lastAt}, ${readerId}, ${scope}) < (${after[0]}::timestamptz, ${after[1]}::uuid, ${after[2]})`
          : undefined,
      ),
    )
    .orderBy(desc(lastAt), desc(readerId), desc(scope))
    .limit(limit + 1);
  const { items, nextCursor } = pageOf(rows, limit, (row) => [
    row.lastAt.toISOString(),
    row.readerId,
    row.scope,
  ]);
  const names = await organizationsFacade.namesOf(
    ctx,
    items.map((row) => row.readerId),
  );
  const reasons = await reasonsFor(ctx, client.id, items);
  const shown = items.map((row) => ({
    reader: names.get(row.readerId) ?? { userId: row.readerId, name: '' },
    scope: row.scope,
    asClient: row.asClient,
    reasons: reasons(row),
    firstAt: row.firstAt.toISOString(),
    lastAt: row.lastAt.toISOString(),
    times: row.times,
  }));
  return { items: shown, nextCursor };
}

type Row = typeof accessRecords.$inferSelect;

/** Why a reader acted as the client on the day of a line; asked once for a page, and only where somebody acted. */
async function reasonsFor(
  ctx: Ctx,
  clientId: string,
  rows: readonly Row[],
): Promise<(row: Row) => string[]> {
  const acted = rows.filter(({ asClient }) => asClient);
  if (acted.length === 0) return () => [];
  const times = acted.flatMap(({ firstAt, lastAt }) => [firstAt.getTime(), lastAt.getTime()]);
  const given = await organizationsFacade.actingReasons(ctx, {
    clientId,
    since: new Date(Math.min(...times) - actingMilliseconds),
    until: new Date(Math.max(...times)),
  });
  return ({ asClient, readerId, firstAt, lastAt }) => {
    if (!asClient) return [];
    const from = firstAt.getTime() - actingMilliseconds;
    const then = given.filter(
      ({ by, at }) => by === readerId && at.getTime() >= from && at <= lastAt,
    );
    return [...new Set(then.map(({ reason }) => reason))];
  };
}
