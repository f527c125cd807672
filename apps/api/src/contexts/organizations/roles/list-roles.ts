import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { CustomRole, rolesContract } from '@coachme/contracts/roles.contract';
import { and, asc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { customRoles } from '../structure.tables.ts';
import { roleColumns } from './roles.queries.ts';

type List = Input<typeof rolesContract.listRoles>;

const Cursor = z.tuple([z.string(), z.uuid()]);

/** Roles of the organization's own by name, with how many hold each. */
export async function listRoles(ctx: Ctx, { query }: List): Promise<Page<CustomRole>> {
  permit(ctx, 'role:read');
  const after = readCursor(query.cursor, Cursor);
  const rows = await ctx.tx
    .select(roleColumns)
    .from(customRoles)
    .where(
      and(
        eq(customRoles.organizationId, ctx.actor.organizationId),
        after
          ? sql`(${customRoles.name}, ${customRoles.id}) > (${after[0]}, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(customRoles.name), asc(customRoles.id))
    .limit(query.limit + 1);
  return pageOf(rows, query.limit, ({ name, id }) => [name, id]);
}
