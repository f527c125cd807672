import { isDeepStrictEqual } from 'node:util';
import type { AddExercise, Exercise } from '@coachme/contracts/exercises.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { exercises } from '../programs.tables.ts';
import { readExercises } from './library.store.ts';
import { columnsOf, tellPhones } from './own-exercise.store.ts';

/** Adds an exercise that only this organization sees, or only the coach who adds it. */
export async function addExercise(
  ctx: Ctx,
  input: AddExercise,
): Promise<Exercise | Again<Exercise>> {
  permit(ctx, 'exercise:create');
  const { id = ctx.newId(), ...described } = input;
  const { privateTo, ...facts } = columnsOf(ctx, described);
  const asked = { ...facts, keptBy: privateTo === null ? 'everyone' : 'me' };
  const stored = await readExercise(ctx, input.id);
  if (stored) return sameOrConflict(stored, asked);

  const { organizationId } = ctx.actor;
  const stamps = { createdAt: ctx.now, updatedAt: ctx.now };
  const added = await ctx.tx
    .insert(exercises)
    .values({ organizationId, id, ...facts, privateTo, ...stamps })
    .onConflictDoNothing()
    .returning({ id: exercises.id });
  // The same create, sent twice at once: the other one was faster.
  if (added.length === 0) return sameOrConflict(await readExercise(ctx, id), asked);
  return tellPhones(ctx, id);
}

async function readExercise(ctx: Ctx, id: string | undefined): Promise<Exercise | undefined> {
  const [exercise] = id ? await readExercises(ctx, [id]) : [];
  return exercise;
}

/** A repeated create is the same create; the id of something else is not free. */
function sameOrConflict(stored: Exercise | undefined, asked: object): Again<Exercise> {
  const isSame = Object.entries(asked).every(
    ([name, value]) => isDeepStrictEqual(stored?.[name as keyof Exercise], value), // `asked` has only fields of an exercise
  );
  if (!stored || stored.isBuiltIn || !isSame) throw new AppError('conflict', 'exercise-id-taken');
  return again(stored);
}
