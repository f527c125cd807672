import type {
  ExerciseImport,
  exerciseImportsContract,
  ImportItem,
} from '@coachme/contracts/exercise-imports.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { readExercises } from '../library.store.ts';
import { exerciseImportItems, exerciseImports } from '../library.tables.ts';
import { importColumns, requireImport, shownImport } from './import.store.ts';

const NewestCursor = z.tuple([z.iso.datetime(), z.uuid()]);
const OrderCursor = z.tuple([z.int(), z.string()]);

/** What was read and taken over, newest first. */
export async function listImports(
  ctx: Ctx,
  { query }: Input<typeof exerciseImportsContract.listImports>,
): Promise<Page<ExerciseImport>> {
  permit(ctx, 'exercise:create');
  const after = readCursor(query.cursor, NewestCursor);
  const rows = await ctx.tx
    .select(importColumns)
    .from(exerciseImports)
    .where(
      and(
        eq(exerciseImports.organizationId, ctx.actor.organizationId),
        after
          ? sql`(${exerciseImports.createdAt}, ${exerciseImports.id}) < (${after[0]}::timestamptz, ${after[1]}::uuid)`
          : undefined,
      ),
    )
    .orderBy(desc(exerciseImports.createdAt), desc(exerciseImports.id))
    .limit(query.limit + 1);
  return pageOf(rows.map(shownImport), query.limit, ({ createdAt, id }) => [createdAt, id]);
}

/** How far one is. */
export async function getImport(ctx: Ctx, id: string): Promise<ExerciseImport> {
  permit(ctx, 'exercise:create');
  return requireImport(ctx, id);
}

/** What the other library offers in its order, and what that is here. */
export async function listImportItems(
  ctx: Ctx,
  { params, query }: Input<typeof exerciseImportsContract.listImportItems>,
): Promise<Page<ImportItem>> {
  permit(ctx, 'exercise:create');
  await requireImport(ctx, params.id);
  const after = readCursor(query.cursor, OrderCursor);
  const rows = await ctx.tx
    .select()
    .from(exerciseImportItems)
    .where(
      and(
        eq(exerciseImportItems.organizationId, ctx.actor.organizationId),
        eq(exerciseImportItems.importId, params.id),
        query.verdict ? eq(exerciseImportItems.verdict, query.verdict) : undefined,
        after
          ? sql`(${exerciseImportItems.position}, ${exerciseImportItems.externalId}) > (${after[0]}, ${after[1]})`
          : undefined,
      ),
    )
    .orderBy(asc(exerciseImportItems.position), asc(exerciseImportItems.externalId))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, ({ position, externalId }) => [position, externalId]);
  const ids = page.items.flatMap(({ exerciseId }) => exerciseId ?? []);
  const names = new Map((await readExercises(ctx, ids)).map(({ id, name }) => [id, name]));
  const items = page.items.map(({ externalId, verdict, exerciseId, content }) => {
    const { name, primaryMuscles, equipment, author, licence } = content;
    const exerciseName = names.get(exerciseId ?? '') ?? null;
    // Until it is taken over, the id it will have is nobody's.
    const known = exerciseName === null ? null : exerciseId;
    const facts = { name, primaryMuscles, equipment, author, licence };
    return { externalId, verdict, ...facts, exerciseId: known, exerciseName };
  });
  return { ...page, items };
}
