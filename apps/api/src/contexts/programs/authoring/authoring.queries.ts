import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { programsContract } from '@coachme/contracts/programs.contract';
import type { Program, ProgramRow } from '@coachme/contracts/programs.words';
import { and, desc, eq, ilike, isNotNull, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { programs } from '../programs.tables.ts';
import { loadProgram, rowColumns, shownRow } from './program.store.ts';

const ChangedCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** Programs of the organization, last changed first; archived ones only when asked for. */
export async function listPrograms(
  ctx: Ctx,
  { query }: Input<typeof programsContract.listPrograms>,
): Promise<Page<ProgramRow>> {
  permit(ctx, 'program:read');
  const after = readCursor(query.cursor, ChangedCursor);
  const rows = await ctx.tx
    .select(rowColumns(ctx))
    .from(programs)
    .where(
      and(
        eq(programs.organizationId, ctx.actor.organizationId),
        hasStatus(query.status),
        query.q ? ilike(programs.title, `%${query.q.replace(/[\\%_]/g, '\\$&')}%`) : undefined,
        after
          ? sql`(${programs.updatedAt}, ${programs.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(programs.updatedAt), desc(programs.id))
    .limit(query.limit + 1);
  return pageOf(rows.map(shownRow), query.limit, ({ updatedAt, id }) => [updatedAt, id]);
}

/** A program with its weeks, days, exercises and sets. */
export async function getProgram(ctx: Ctx, id: string): Promise<Program> {
  permit(ctx, 'program:read');
  return loadProgram(ctx, id);
}

function hasStatus(status: ProgramRow['status'] | undefined) {
  if (status === 'archived') return isNotNull(programs.archivedAt);
  const isCurrent = isNull(programs.archivedAt);
  if (status === undefined) return isCurrent;
  const isPublished = status === 'published';
  return and(
    isCurrent,
    isPublished ? isNotNull(programs.publishedAt) : isNull(programs.publishedAt),
  );
}
