import type { Deload } from '@coachme/contracts/deloads.contract';
import type { Page, PageQuery } from '@coachme/contracts/kit/page';
import { and, desc, eq, inArray, isNull, lt } from 'drizzle-orm';
import * as z from 'zod';
import { clientsFacade } from '#contexts/clients';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { deloadRow, shownDeload } from './deload.store.ts';
import { deloads } from './deload.tables.ts';

/** Lighter weeks that were proposed for a client, newest first, with what was decided. */
export async function listDeloads(
  ctx: Ctx,
  clientId: string,
  { limit, cursor }: PageQuery,
): Promise<Page<Deload>> {
  permit(ctx, 'assignment:read');
  await clientsFacade.readShared(ctx, clientId, 'training');
  const after = readCursor(cursor, z.tuple([z.uuid()]));
  const rows = await ctx.tx
    .select(deloadRow)
    .from(deloads)
    .where(
      and(
        eq(deloads.organizationId, ctx.actor.organizationId),
        eq(deloads.clientId, clientId),
        after ? lt(deloads.id, after[0]) : undefined,
      ),
    )
    .orderBy(desc(deloads.id))
    .limit(limit + 1);
  const page = pageOf(rows, limit, ({ id }) => [id]);
  return { ...page, items: page.items.map(shownDeload) };
}

/** The proposals that wait for a coach, of some clients: one statement. */
export async function waitingDeloads(ctx: Ctx, clientIds: readonly string[]): Promise<Deload[]> {
  permit(ctx, 'assignment:read');
  if (clientIds.length === 0) return [];
  const rows = await ctx.tx
    .select(deloadRow)
    .from(deloads)
    .where(
      and(
        eq(deloads.organizationId, ctx.actor.organizationId),
        inArray(deloads.clientId, [...clientIds]),
        isNull(deloads.decidedAt),
      ),
    )
    .orderBy(desc(deloads.id));
  return rows.map(shownDeload);
}
