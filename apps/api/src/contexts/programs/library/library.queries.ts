import type {
  Exercise,
  ExerciseFilter,
  exercisesContract,
} from '@coachme/contracts/exercises.contract';
import type { Page } from '@coachme/contracts/kit/page';
import type { Input } from '@coachme/contracts/kit/route';
import { findExercises } from '@coachme/domain/exercises/exercise-search.rules';
import { foldText } from '@coachme/domain/search/fuzzy.rules';
import { and, eq, isNotNull } from 'drizzle-orm';
import * as z from 'zod';
import { permit } from '#platform/access/permit';
import { pageOf, readCursor } from '#platform/db/page';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { exercises } from '../programs.tables.ts';
import { readExercises, readExercisesWhere, readLibrary } from './library.store.ts';
import { searchIndexOf } from './search-index.ts';

type ListQuery = Input<typeof exercisesContract.listExercises>['query'];
const NameCursor = z.tuple([z.string(), z.uuid()]);

/** The library by name in the reader's language: what is built in and what is the organization's own. */
export async function listExercises(
  ctx: Ctx,
  { query }: Input<typeof exercisesContract.listExercises>,
): Promise<Page<Exercise>> {
  permit(ctx, 'exercise:read');
  const after = readCursor(query.cursor, NameCursor);
  const reader = query.locale ? { ...ctx.actor, locale: query.locale } : ctx.actor;
  const listed = (await listedExercises({ ...ctx, actor: reader }, query))
    .filter((exercise) => fitsFilter(exercise, query))
    .map((exercise) => ({ exercise, place: placeOf(exercise) }))
    .toSorted((a, b) => (isBefore(a.place, b.place) ? -1 : 1));
  const rest = listed.filter(({ place }) => !after || isBefore(after, place));
  const page = pageOf(rest.slice(0, query.limit + 1), query.limit, ({ place }) => place);
  return { ...page, items: page.items.map(({ exercise }) => exercise) };
}

async function listedExercises(ctx: Ctx, query: ListQuery): Promise<readonly Exercise[]> {
  if (query.ids) return readExercises(ctx, query.ids.split(','));
  if (query.archived) {
    const { organizationId } = ctx.actor;
    const isOwn = eq(exercises.organizationId, organizationId);
    const archived = await readExercisesWhere(ctx, and(isOwn, isNotNull(exercises.archivedAt)));
    return archived.filter(({ keptBy }) => keptBy !== 'colleague');
  }
  const { own, builtIn } = await readLibrary(ctx);
  if (query.own) return own;
  return query.builtIn ? builtIn : [...own, ...builtIn];
}

/** Where it stands in the list: the same order on every system and in every language. */
type Place = readonly [name: string, id: string];

function placeOf({ name, id }: Exercise): Place {
  return [foldText(name), id];
}

function isBefore([name, id]: Place, [otherName, otherId]: Place): boolean {
  return name < otherName || (name === otherName && id < otherId);
}

/** The best matches for what a coach types, in whatever language, forgiving a typing mistake. */
export async function searchExercises(
  ctx: Ctx,
  { query }: Input<typeof exercisesContract.searchExercises>,
): Promise<Page<Exercise>> {
  permit(ctx, 'exercise:read');
  const { own, builtIn } = await readLibrary(ctx);
  const fitting = [...own, ...builtIn].filter((exercise) => fitsFilter(exercise, query));
  const found = findExercises(query.q, searchIndexOf(fitting));
  return { items: found.slice(0, query.limit), nextCursor: null };
}

/** One exercise, built in or of the organization, archived or not. */
export async function getExercise(ctx: Ctx, id: string): Promise<Exercise> {
  permit(ctx, 'exercise:read');
  const [exercise] = await readExercises(ctx, [id]);
  if (!exercise) throw new AppError('not-found', 'no-such-exercise');
  return exercise;
}

/** Says whether an exercise is for the muscle, with the equipment and of the pattern asked for. */
function fitsFilter(
  exercise: Exercise,
  { muscle, equipment, pattern }: z.infer<typeof ExerciseFilter>,
): boolean {
  return (
    (!muscle || exercise.primaryMuscles.includes(muscle)) &&
    (!equipment || exercise.equipment === equipment) &&
    (!pattern || exercise.movementPattern === pattern)
  );
}
