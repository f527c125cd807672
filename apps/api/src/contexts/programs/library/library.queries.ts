import type { Exercise } from '@coachme/contracts/exercises.contract';
import { and, eq, inArray, or } from 'drizzle-orm';
import { nobody } from '#platform/access/actor';
import type { Ctx } from '#platform/db/work';
import { exercises } from '../programs.tables.ts';

type ExerciseColumns = typeof exercises.$inferSelect;

/** An exercise as the library shows it. */
export function shownExercise(row: ExerciseColumns): Exercise {
  const { organizationId, popularity, archivedAt, createdAt, updatedAt, ...shown } = row;
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
