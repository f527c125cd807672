import type { ClientRow, clientsContract } from '@coachme/contracts/clients.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, eq, ilike, ne, sql } from 'drizzle-orm';
import * as z from 'zod';
import { organizationsFacade } from '#contexts/organizations';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { visibleTo } from '../clients.queries.ts';
import { clients } from '../clients.tables.ts';
import { inGroup, requireGroup } from '../groups/groups.queries.ts';

type List = Input<typeof clientsContract.listClients>;

const Cursor = z.tuple([z.string(), z.uuid()]);

/** The roster by name; the archived only when asked for. */
export async function listClients(ctx: Ctx, { query }: List): Promise<Page<ClientRow>> {
  permit(ctx, 'client:read');
  const { q, status, groupId, limit } = query;
  if (groupId) await requireGroup(ctx, groupId);
  const after = readCursor(query.cursor, Cursor);
  const rows = await ctx.tx
    .select()
    .from(clients)
    .where(
      and(
        visibleTo(ctx),
        status ? eq(clients.status, status) : ne(clients.status, 'archived'),
        q ? ilike(clients.name, `%${q.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
        groupId ? inGroup(ctx, groupId) : undefined,
        after
          ? sql`(${clients.name}, ${clients.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(clients.name), asc(clients.id))
    .limit(limit + 1);
  const names = await organizationsFacade.namesOf(
    ctx,
    rows.flatMap(({ coachUserId }) => coachUserId ?? []),
  );
  const shown = rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    status: row.status,
    coach: names.get(row.coachUserId ?? '') ?? null,
    timeZone: row.timeZone,
    joinedAt: row.joinedAt.toISOString(),
    onboardedAt: row.onboardedAt?.toISOString() ?? null,
  }));
  return pageOf(shown, limit, ({ name, id }) => [name, id]);
}
