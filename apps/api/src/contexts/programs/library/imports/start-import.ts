import type { ExerciseImport, StartImport } from '@coachme/contracts/exercise-imports.contract';
import { and, eq } from 'drizzle-orm';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { exerciseImports } from '../library.tables.ts';
import { requireImport } from './import.store.ts';
import { readLibraryElsewhere } from './read-library-elsewhere.ts';

/** Reads another library, for a person to look at before anything is taken over. */
export async function startImport(
  ctx: Ctx,
  { id = ctx.newId(), provider, locale }: StartImport,
): Promise<ExerciseImport | Again<ExerciseImport>> {
  permit(ctx, 'exercise:create');
  const { organizationId, userId: createdBy } = ctx.actor;
  const row = { organizationId, id, provider, locale, state: 'reading', createdBy } as const;
  const figures = { readCount: 0, doneCount: 0, createdAt: ctx.now, updatedAt: ctx.now };
  const made = await ctx.tx
    .insert(exerciseImports)
    .values({ ...row, ...figures })
    .onConflictDoNothing()
    .returning({ id: exerciseImports.id });
  if (made.length === 0) return repetition(ctx, row);
  await ctx.enqueue(readLibraryElsewhere({ importId: id }));
  return requireImport(ctx, id);
}

async function repetition(
  ctx: Ctx,
  { id, provider, locale }: Pick<typeof exerciseImports.$inferInsert, 'id' | 'provider' | 'locale'>,
): Promise<Again<ExerciseImport>> {
  const [same] = await ctx.tx
    .select({ id: exerciseImports.id })
    .from(exerciseImports)
    .where(
      and(
        eq(exerciseImports.organizationId, ctx.actor.organizationId),
        eq(exerciseImports.id, id),
        eq(exerciseImports.provider, provider),
        eq(exerciseImports.locale, locale),
      ),
    );
  if (!same) throw new AppError('conflict', 'exercise-import-id-taken');
  return again(await requireImport(ctx, id));
}
