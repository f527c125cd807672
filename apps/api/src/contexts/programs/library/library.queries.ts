import type { Exercise, exercisesContract } from '@coachme/contracts/exercises.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { and, arrayContains, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { exercises } from '../programs.tables.ts';
import { readExercises, readLibrary, shownExercise, visibleExercises } from './library.store.ts';
import { fitsFilter, rankExercises } from './search.rules.ts';

const NameCursor = z.tuple([z.string(), z.uuid()]);
// Byte order, as the index has it: the same on every system.
const sortName = sql<string>`lower(${exercises.name}) collate "C"`;

/** The library by name: built-in exercises and those of the organization, or only its own. */
export async function listExercises(
  ctx: Ctx,
  { query }: Input<typeof exercisesContract.listExercises>,
): Promise<Page<Exercise>> {
  permit(ctx, 'exercise:read');
  const after = readCursor(query.cursor, NameCursor);
  const rows = await ctx.tx
    .select({ exercise: exercises, sortName })
    .from(exercises)
    .where(
      and(
        query.own ? eq(exercises.organizationId, ctx.actor.organizationId) : visibleExercises(ctx),
        query.ids ? inArray(exercises.id, query.ids.split(',')) : isNull(exercises.archivedAt),
        query.muscle && arrayContains(exercises.primaryMuscles, [query.muscle]),
        query.equipment && eq(exercises.equipment, query.equipment),
        query.pattern && eq(exercises.movementPattern, query.pattern),
        after ? sql`(${sortName}, ${exercises.id}) > (${after[0]}, ${after[1]}::uuid)` : undefined,
      ),
    )
    .orderBy(asc(sortName), asc(exercises.id))
    .limit(query.limit + 1);
  const page = pageOf(rows, query.limit, (row) => [row.sortName, row.exercise.id]);
  return { ...page, items: page.items.map(({ exercise }) => shownExercise(exercise)) };
}

/** The best matches for what a coach types, forgiving a typing mistake. */
export async function searchExercises(
  ctx: Ctx,
  { query }: Input<typeof exercisesContract.searchExercises>,
): Promise<Page<Exercise>> {
  permit(ctx, 'exercise:read');
  const library = await readLibrary(ctx);
  const fitting = library.filter((exercise) => fitsFilter(exercise, query));
  return { items: rankExercises(query.q, fitting).slice(0, query.limit), nextCursor: null };
}

/** One exercise, built in or of the organization, archived or not. */
export async function getExercise(ctx: Ctx, id: string): Promise<Exercise> {
  permit(ctx, 'exercise:read');
  const [exercise] = await readExercises(ctx, [id]);
  if (!exercise) throw new AppError('not-found', 'no-such-exercise');
  return exercise;
}
