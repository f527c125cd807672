import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { Member, organizationsContract } from '@coachme/contracts/organizations.contract';
import { and, arrayContains, asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { members } from '../organizations.tables.ts';
import { memberColumns, shownMember } from './members.queries.ts';

type List = Input<typeof organizationsContract.listMembers>;

const Cursor = z.tuple([z.string(), z.uuid()]);

/** People of the organization by name, with their roles. */
export async function listMembers(ctx: Ctx, { query }: List): Promise<Page<Member>> {
  permit(ctx, 'member:read');
  const after = readCursor(query.cursor, Cursor);
  const rows = await ctx.tx
    .select(memberColumns)
    .from(members)
    .where(
      and(
        eq(members.organizationId, ctx.actor.organizationId),
        query.role && arrayContains(members.roles, [query.role]),
        after
          ? sql`(${members.name}, ${members.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(members.name), asc(members.id))
    .limit(query.limit + 1);
  return pageOf(rows.map(shownMember), query.limit, ({ name, id }) => [name, id]);
}
