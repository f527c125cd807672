import type { Exercise } from '@coachme/contracts/exercises.contract';
import { and, eq, inArray, isNull, or } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { exercises } from '../programs.tables.ts';

type ExerciseColumns = typeof exercises.$inferSelect;

/** An exercise with its rank among the well-known ones, 1 the best known. */
export type RankedExercise = Exercise & { readonly popularity: number | null };

/** An exercise as the library shows it. */
export function shownExercise(row: ExerciseColumns): RankedExercise {
  const { organizationId, archivedAt, createdAt, updatedAt, ...shown } = row;
  return {
    ...shown,
    isBuiltIn: organizationId === nobody,
    archivedAt: archivedAt?.toISOString() ?? null,
  };
}

/** Built in, or of the organization that asks. */
export function visibleExercises({ actor }: Pick<Ctx, 'actor'>) {
  return or(
    eq(exercises.organizationId, nobody),
    eq(exercises.organizationId, actor.organizationId),
  );
}

/** Visible exercises by their ids, archived ones too. */
export async function readExercises(ctx: Ctx, ids: readonly string[]): Promise<Exercise[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.tx
    .select()
    .from(exercises)
    .where(and(visibleExercises(ctx), inArray(exercises.id, [...ids])));
  return rows.map(shownExercise);
}

// Only migrations write built-in exercises, and a migration means a new process: read once.
let builtIn: readonly RankedExercise[] = [];

/** Everything the organization can choose from, archived exercises left out; one statement, two the first time. */
export async function readLibrary(ctx: Ctx): Promise<RankedExercise[]> {
  const read = async (organizationId: string) => {
    const rows = await ctx.tx
      .select()
      .from(exercises)
      .where(and(eq(exercises.organizationId, organizationId), isNull(exercises.archivedAt)));
    return rows.map(shownExercise);
  };
  if (builtIn.length === 0) builtIn = await read(nobody);
  return [...(await read(ctx.actor.organizationId)), ...builtIn];
}
