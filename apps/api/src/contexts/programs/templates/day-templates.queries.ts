import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type {
  DayTemplate,
  programTemplatesContract,
} from '@coachme/contracts/program-templates.contract';
import { and, desc, eq, ilike, isNull, or, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { dayNaming } from '../library/named-day.store.ts';
import { dayTemplates } from '../writing.tables.ts';
import { ours, shownDayTemplate } from './day-template.store.ts';

const ChangedCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Kept days: one's own, the organization's, and public ones of everybody on this installation. */
export async function listDayTemplates(
  ctx: Ctx,
  { query }: Input<typeof programTemplatesContract.listDayTemplates>,
): Promise<Page<DayTemplate>> {
  permit(ctx, 'program:read');
  const after = readCursor(query.cursor, ChangedCursor);
  const { updatedAt, id, title, goal, visibility, removedAt } = dayTemplates;
  const isPublic = and(eq(visibility, 'public'), isNull(removedAt));
  const rows = await ctx.tx
    .select()
    .from(dayTemplates)
    .where(
      and(
        or(ours(ctx), isPublic),
        query.visibility ? eq(visibility, query.visibility) : undefined,
        query.goal ? eq(goal, query.goal) : undefined,
        query.q ? ilike(title, `%${query.q.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
        after
          ? sql`(${updatedAt}, ${id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(updatedAt), desc(id))
    .limit(query.limit + 1);
  const named = await dayNaming(ctx);
  const shown = rows.map((row) => shownDayTemplate(ctx, { ...row, day: named(row.day) }));
  return pageOf(shown, query.limit, (row) => [row.updatedAt, row.id]);
}
