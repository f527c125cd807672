import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { Member, organizationsContract } from '@coachme/contracts/organizations.contract';
import { and, arrayContains, asc, eq, ilike, or, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { members } from '../organizations.tables.ts';
import { memberColumns, shownMember } from './members.queries.ts';

type List = Input<typeof organizationsContract.listMembers>;

const Cursor = z.tuple([z.string(), z.uuid()]);

const named = (part: string) => {
  const pattern = `%${part.replace(/[\\%_]/g, '\\$&')}%`;
  return or(ilike(members.name, pattern), ilike(members.email, pattern));
};

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
        query.isStaff ? sql`${members.roles} <> array['client']` : undefined,
        query.search ? named(query.search) : undefined,
        query.userId ? eq(members.userId, query.userId) : undefined,
        after
          ? sql`(${members.name}, ${members.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(members.name), asc(members.id))
    .limit(query.limit + 1);
  return pageOf(rows.map(shownMember), query.limit, ({ name, id }) => [name, id]);
}
