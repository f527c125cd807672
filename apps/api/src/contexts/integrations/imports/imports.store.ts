import { and, asc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import {
  importExercises,
  importProblems,
  importSessions,
  imports,
} from '../integrations.tables.ts';

export type ImportColumns = typeof imports.$inferSelect;
export type ExerciseColumns = typeof importExercises.$inferSelect;

/**
 * The row of an import, locked until the unit of work ends: what two ask of it happens one after the other. Who only
 * stages rows of it is not held up, so that an import can be cancelled while its file is read.
 */
export async function lockImport(ctx: Ctx, id: string): Promise<ImportColumns> {
  const [row] = await ctx.tx.select().from(imports).where(isImport(ctx, id)).for('no key update');
  if (!row) throw new AppError('not-found', 'import');
  return row;
}

/** The same, unless somebody holds it: then null, and nobody waits. */
export async function lockImportIfFree(ctx: Ctx, id: string): Promise<ImportColumns | null> {
  const [row] = await ctx.tx
    .select()
    .from(imports)
    .where(isImport(ctx, id))
    .for('no key update', { skipLocked: true });
  return row ?? null;
}

/** The row of an import as it is now, held by nobody. */
export async function findImport(ctx: Ctx, id: string): Promise<ImportColumns> {
  const [row] = await ctx.tx.select().from(imports).where(isImport(ctx, id));
  if (!row) throw new AppError('not-found', 'import');
  return row;
}

/** Writes a change of an import under its next revision. */
export async function changeImport(
  ctx: Ctx,
  id: string,
  change: Partial<Omit<typeof imports.$inferInsert, 'organizationId' | 'id' | 'revision'>>,
): Promise<void> {
  await ctx.tx
    .update(imports)
    .set({ ...change, revision: sql`${imports.revision} + 1`, updatedAt: ctx.now })
    .where(isImport(ctx, id));
}

/** What was only needed until it was written. */
export async function forgetStaged(ctx: Ctx, importId: string): Promise<void> {
  const { organizationId } = ctx.actor;
  await ctx.tx
    .delete(importSessions)
    .where(
      and(eq(importSessions.organizationId, organizationId), eq(importSessions.importId, importId)),
    );
}

/** All that was read of a file, as if it had never been brought. */
export async function forgetPreview(ctx: Ctx, importId: string): Promise<void> {
  const { organizationId } = ctx.actor;
  for (const table of [importSessions, importExercises, importProblems]) {
    await ctx.tx
      .delete(table)
      .where(and(eq(table.organizationId, organizationId), eq(table.importId, importId)));
  }
}

/** The names of an import's exercises with what each is here, in the order of the file. */
export function exercisesOfImport(ctx: Ctx, id: string): Promise<ExerciseColumns[]> {
  const { organizationId } = ctx.actor;
  return ctx.tx
    .select()
    .from(importExercises)
    .where(
      and(eq(importExercises.organizationId, organizationId), eq(importExercises.importId, id)),
    )
    .orderBy(asc(importExercises.position));
}

export function isImport({ actor }: Pick<Ctx, 'actor'>, id: string) {
  return and(eq(imports.organizationId, actor.organizationId), eq(imports.id, id));
}
