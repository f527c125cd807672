import type { ChangeProgram, Program, ProgramRow } from '@coachme/contracts/programs.words';
import { and, eq, gte, isNull, sql } from 'drizzle-orm';
import { localDateIn } from '#platform/calendar';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { programAssignments, programs, trainingDays, trainingWeeks } from '../programs.tables.ts';
import { statusOf } from './program.rules.ts';
import { insertWeeks, readWeeks } from './program-content.store.ts';

/** What a list shows of a program. */
export const rowColumns = (ctx: Ctx) => ({
  id: programs.id,
  title: programs.title,
  description: programs.description,
  publishedAt: programs.publishedAt,
  archivedAt: programs.archivedAt,
  weekCount: ctx.tx.$count(trainingWeeks, isPartOfProgram(trainingWeeks)),
  dayCount: ctx.tx.$count(trainingDays, isPartOfProgram(trainingDays)),
  assignedCount: clientsOn(localDateIn(ctx.actor.timeZone, ctx.now)),
  updatedAt: programs.updatedAt,
  revision: programs.revision,
});

const isPartOfProgram = (
  table: typeof trainingWeeks | typeof trainingDays | typeof programAssignments,
) => and(eq(table.organizationId, programs.organizationId), eq(table.programId, programs.id));

const clientsOn = (today: string) =>
  sql`(select count(distinct client_id) from ${programAssignments} where ${and(
    isPartOfProgram(programAssignments),
    isNull(programAssignments.endedAt),
    gte(programAssignments.endsOn, today),
  )})`.mapWith(Number);

type RowColumns = Omit<ProgramRow, 'status' | 'updatedAt'> & {
  readonly publishedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly updatedAt: Date;
};

/** A row of the database as the contract has it. */
export function shownRow({ publishedAt, archivedAt, updatedAt, ...row }: RowColumns): ProgramRow {
  return {
    ...row,
    status: statusOf({ publishedAt, archivedAt }),
    updatedAt: updatedAt.toISOString(),
  };
}

/** The program with its content, which nobody changes before this unit of work ends. */
export async function loadProgram(ctx: Ctx, id: string): Promise<Program> {
  // Without the lock, a save in between would mix two versions: the content is read in several statements.
  const [row] = await readRow(ctx, id).for('share');
  if (!row) return refuseUnknown();
  return { ...shownRow(row), weeks: await readWeeks(ctx, id) };
}

/** Its row alone, kept from other writers until the unit of work ends; refuses a revision that is not the stored one. */
export async function lockProgram(
  ctx: Ctx,
  id: string,
  ifMatch: number | null,
): Promise<ProgramRow> {
  const [row] = await readRow(ctx, id).for('update');
  if (!row) return refuseUnknown();
  const program = shownRow(row);
  if (ifMatch !== null && ifMatch !== program.revision) {
    const current = await loadProgram(ctx, id);
    throw new AppError('stale', 'program-changed', { current });
  }
  return program;
}

/** Stores a new program as a draft; null when the id is taken. */
export async function insertProgram(
  ctx: Ctx,
  id: string,
  content: ChangeProgram,
): Promise<Program | null> {
  const { title, description, weeks } = content;
  const { organizationId, userId: createdBy } = ctx.actor;
  const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now };
  const row = { organizationId, id, title, description, ...stamps };
  const made = await ctx.tx.insert(programs).values(row).onConflictDoNothing().returning();
  if (made.length === 0) return null;
  await insertWeeks(ctx, id, weeks);
  return {
    id,
    title,
    description,
    status: 'draft',
    weekCount: weeks.length,
    dayCount: weeks.flatMap((week) => week.days).length,
    assignedCount: 0,
    updatedAt: ctx.now.toISOString(),
    revision: 1,
    weeks,
  };
}

/** Changes the row of a locked program and counts its revision up. */
export async function touchProgram(
  ctx: Ctx,
  program: ProgramRow,
  changes: Partial<Omit<typeof programs.$inferInsert, 'revision' | 'updatedAt'>>,
): Promise<ProgramRow> {
  const stamps = { revision: program.revision + 1, updatedAt: ctx.now };
  const [touched] = await ctx.tx
    .update(programs)
    .set({ ...changes, ...stamps })
    .where(and(eq(programs.organizationId, ctx.actor.organizationId), eq(programs.id, program.id)))
    .returning();
  if (!touched) return refuseUnknown();
  const { weekCount, dayCount, assignedCount } = program;
  const { id, title, description, publishedAt, archivedAt, updatedAt, revision } = touched;
  const row = { id, title, description, publishedAt, archivedAt, updatedAt, revision };
  return shownRow({ ...row, weekCount, dayCount, assignedCount });
}

function readRow(ctx: Ctx, id: string) {
  return ctx.tx
    .select(rowColumns(ctx))
    .from(programs)
    .where(and(eq(programs.organizationId, ctx.actor.organizationId), eq(programs.id, id)));
}

function refuseUnknown(): never {
  throw new AppError('not-found', 'no-such-program');
}
