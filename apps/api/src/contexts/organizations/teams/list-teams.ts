import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { Team, teamsContract } from '@coachme/contracts/teams.contract';
import { and, asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { teams } from '../structure.tables.ts';
import { teamColumns } from './teams.queries.ts';

type List = Input<typeof teamsContract.listTeams>;

const Cursor = z.tuple([z.string(), z.uuid()]);

/** Teams by name, each with its coaches. */
export async function listTeams(ctx: Ctx, { query }: List): Promise<Page<Team>> {
  permit(ctx, 'team:read');
  const after = readCursor(query.cursor, Cursor);
  const rows = await ctx.tx
    .select(teamColumns)
    .from(teams)
    .where(
      and(
        eq(teams.organizationId, ctx.actor.organizationId),
        after ? sql`(${teams.name}, ${teams.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(teams.name), asc(teams.id))
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, ({ name, id }) => [name, id]);
}
