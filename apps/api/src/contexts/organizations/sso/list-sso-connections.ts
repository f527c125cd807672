import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { SsoConnection, ssoContract } from '@coachme/contracts/sso.contract';
import { and, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { SignedInCall } from '#platform/http/call';
import { domainsOf, shownConnection } from './sso.queries.ts';
import { ssoConnections } from './sso.tables.ts';

type List = Input<typeof ssoContract.listSsoConnections>;

const Cursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** The organization's own providers, newest first. */
export async function listSsoConnections(
  call: SignedInCall,
  { query }: List,
): Promise<Page<SsoConnection>> {
  permit(call, 'organization:update');
  const after = readCursor(query.cursor, Cursor);
  return call.work.run(call.actor, async (ctx) => {
    const before = after
      ? sql`(${ssoConnections.createdAt}, ${ssoConnections.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
      : undefined;
    const rows = await ctx.tx
      .select()
      .from(ssoConnections)
      .where(and(eq(ssoConnections.organizationId, ctx.actor.organizationId), before))
      .orderBy(desc(ssoConnections.createdAt), desc(ssoConnections.id))
      .limit(query.limit + 1);
    const ids = rows.map(({ id }) => id);
    const domains = await domainsOf(ctx, ids);
    const items = rows.map((row) => shownConnection(call, row, domains));
    return pageOf(items, query.limit, ({ createdAt, id }) => [createdAt, id]);
  });
}
