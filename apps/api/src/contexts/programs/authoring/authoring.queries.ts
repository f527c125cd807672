import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import type { ProgramFilter } from '@coachme/contracts/program-about.words';
import type { programsContract } from '@coachme/contracts/programs.contract';
import type { Program, ProgramRow } from '@coachme/contracts/programs.words';
import { and, arrayContains, between, desc, eq, ilike, isNotNull, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { programs, trainingDays } from '../programs.tables.ts';
import { loadProgram } from './program.store.ts';
import { rowColumns, shownRow } from './program-row.store.ts';

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
        fits(query),
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

/** By what a program is said to be, how long its days take and how many days its fullest week has. */
function fits({ type, difficulty, goal, intensity, maxMinutes, daysPerWeek }: ProgramFilter) {
  return and(
    type ? eq(programs.type, type) : undefined,
    difficulty ? eq(programs.difficulty, difficulty) : undefined,
    goal ? arrayContains(programs.goals, [goal]) : undefined,
    intensity ? eq(programs.intensity, intensity) : undefined,
    maxMinutes ? between(programs.sessionMinutes, 1, maxMinutes) : undefined,
    daysPerWeek ? sql`${fullestWeek} = ${daysPerWeek}` : undefined,
  );
}

const fullestWeek = sql`(select max(days) from (select count(*) as days from ${trainingDays}
  where ${trainingDays.organizationId} = ${programs.organizationId}
    and ${trainingDays.programId} = ${programs.id} group by ${trainingDays.weekId}) as weeks)`;
