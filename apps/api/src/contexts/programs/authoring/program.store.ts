import type { ChangeProgram, Program, ProgramRow } from '@coachme/contracts/programs.words';
import { NOTHING_SAID_OF_IT } from '@coachme/domain/programs/program-about.rules';
import { figuresOf } from '@coachme/domain/programs/program-figures.rules';
import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { programs } from '../programs.tables.ts';
import { insertWeeks, readWeeks } from './program-content.store.ts';
import { ownColumns, rowColumns, shownRow } from './program-row.store.ts';

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
  const { title, description, weeks, about = NOTHING_SAID_OF_IT } = content;
  const { organizationId, userId: createdBy } = ctx.actor;
  const figures = figuresOf(content);
  const stamps = { createdBy, createdAt: ctx.now, updatedAt: ctx.now };
  const row = { organizationId, id, title, description, ...about, ...figures, ...stamps };
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
    about,
    figures,
    updatedAt: ctx.now.toISOString(),
    revision: 1,
    weeks,
  };
}

/** Changes the row of a locked program and counts its revision up. */
export async function touchProgram(
  ctx: Ctx,
  { id, revision, weekCount, dayCount, assignedCount }: ProgramRow,
  changes: Partial<Omit<typeof programs.$inferInsert, 'revision' | 'updatedAt'>>,
): Promise<ProgramRow> {
  const [touched] = await ctx.tx
    .update(programs)
    .set({ ...changes, revision: revision + 1, updatedAt: ctx.now })
    .where(and(eq(programs.organizationId, ctx.actor.organizationId), eq(programs.id, id)))
    .returning(ownColumns);
  if (!touched) return refuseUnknown();
  return shownRow({ ...touched, weekCount, dayCount, assignedCount });
}

function readRow(ctx: Ctx, id: string) {
  return ctx.tx
    .select(rowColumns(ctx))
    .from(programs)
    .where(and(eq(programs.organizationId, ctx.actor.organizationId), eq(programs.id, id)));
}

/** Refuses a program that is not there. */
export async function requireProgram(ctx: Ctx, id: string): Promise<void> {
  const [row] = await ctx.tx
    .select({ id: programs.id })
    .from(programs)
    .where(and(eq(programs.organizationId, ctx.actor.organizationId), eq(programs.id, id)));
  if (!row) refuseUnknown();
}

function refuseUnknown(): never {
  throw new AppError('not-found', 'no-such-program');
}
