import type { ExerciseImport } from '@coachme/contracts/exercise-imports.contract';
import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { exercises } from '../../programs.tables.ts';
import { exerciseImportItems, exerciseImports, exerciseOrigins } from '../library.tables.ts';
import type { TakenBefore } from './verdict.rules.ts';

const verdicts = { new: 0, 'same-name': 0, changed: 0, unchanged: 0, yours: 0 };

type ImportRow = Omit<ExerciseImport, 'createdAt' | 'counts'> & {
  readonly createdAt: Date;
  readonly counts: Partial<ExerciseImport['counts']> | null;
};

/** What a list shows of one: its row, and how many of each verdict. */
export const importColumns = {
  id: exerciseImports.id,
  provider: exerciseImports.provider,
  locale: exerciseImports.locale,
  state: exerciseImports.state,
  readCount: exerciseImports.readCount,
  totalCount: exerciseImports.totalCount,
  doneCount: exerciseImports.doneCount,
  failure: exerciseImports.failure,
  createdAt: exerciseImports.createdAt,
  counts: sql<ImportRow['counts']>`(select jsonb_object_agg(of.verdict, of.count) from (
    select i.verdict, count(*)::int as count from ${exerciseImportItems} i
    where i.organization_id = ${exerciseImports.organizationId} and i.import_id = ${exerciseImports.id}
    group by i.verdict) of)`,
};

/** A row of the database as the contract has it. */
export function shownImport({ createdAt, counts, ...row }: ImportRow): ExerciseImport {
  return { ...row, counts: { ...verdicts, ...counts }, createdAt: createdAt.toISOString() };
}

/** The import an id names within the organization; kept from other writers when it is about to change. */
export async function requireImport(
  ctx: Ctx,
  id: string,
  use: 'to read' | 'to change' = 'to read',
): Promise<ExerciseImport> {
  const found = ctx.tx.select(importColumns).from(exerciseImports).where(isImport(ctx, id));
  const [row] = use === 'to change' ? await found.for('update') : await found;
  if (!row) throw new AppError('not-found', 'no-such-exercise-import');
  return shownImport(row);
}

/** Changes the row of an import. */
export async function touchImport(
  ctx: Ctx,
  id: string,
  changes: Partial<typeof exerciseImports.$inferInsert>,
): Promise<void> {
  await ctx.tx
    .update(exerciseImports)
    .set({ ...changes, updatedAt: ctx.now })
    .where(isImport(ctx, id));
}

function isImport(ctx: Ctx, id: string): SQL | undefined {
  return and(
    eq(exerciseImports.organizationId, ctx.actor.organizationId),
    eq(exerciseImports.id, id),
  );
}

/** What was taken over of these before, by their ids there. */
export async function takenBefore(
  ctx: Ctx,
  externalIds: readonly string[],
): Promise<ReadonlyMap<string, TakenBefore>> {
  if (externalIds.length === 0) return new Map();
  const rows = await ctx.tx
    .select({
      externalId: exerciseOrigins.externalId,
      exerciseId: exerciseOrigins.exerciseId,
      takenFacts: exerciseOrigins.takenFacts,
      takenRevision: exerciseOrigins.takenRevision,
      revision: exercises.revision,
    })
    .from(exerciseOrigins)
    .innerJoin(
      exercises,
      and(
        eq(exercises.organizationId, exerciseOrigins.organizationId),
        eq(exercises.id, exerciseOrigins.exerciseId),
      ),
    )
    .where(
      and(
        eq(exerciseOrigins.organizationId, ctx.actor.organizationId),
        sql`${exerciseOrigins.provider} = 'wger'`,
        inArray(exerciseOrigins.externalId, [...externalIds]),
      ),
    );
  return new Map(rows.map(({ externalId, ...before }) => [externalId, before]));
}
