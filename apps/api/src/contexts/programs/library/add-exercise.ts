import { isDeepStrictEqual } from 'node:util';
import type { AddExercise, Exercise } from '@coachme/contracts/exercises.contract';
import { movementPatternOf } from '@coachme/domain/programs/movement-pattern.rules';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { type Again, again } from '#platform/http/answer';
import { exercises } from '../programs.tables.ts';
import { readExercises, shownExercise } from './library.store.ts';

/** Adds an exercise that only this organization sees. */
export async function addExercise(
  ctx: Ctx,
  input: AddExercise,
): Promise<Exercise | Again<Exercise>> {
  permit(ctx, 'exercise:create');
  const { id = ctx.newId(), ...facts } = input;
  const exercise = { ...facts, movementPattern: facts.movementPattern ?? movementPatternOf(facts) };
  const [taken] = await readExercises(ctx, [id]);
  if (taken) return sameOrConflict(taken, exercise);

  const { organizationId } = ctx.actor;
  const row = { organizationId, id, ...exercise, createdAt: ctx.now, updatedAt: ctx.now };
  const [added] = await ctx.tx.insert(exercises).values(row).onConflictDoNothing().returning();
  // Taken between the look and the write: whoever sent it twice may ask again and gets the stored one.
  if (!added) throw new AppError('conflict', 'exercise-id-taken');
  return shownExercise(added);
}

/** A repeated create is the same create; the id of something else is not free. */
function sameOrConflict(stored: Exercise, asked: object): Again<Exercise> {
  const isSame = Object.entries(asked).every(
    ([name, value]) => isDeepStrictEqual(stored[name as keyof Exercise], value), // `asked` has only columns of an exercise
  );
  if (!isSame || stored.isBuiltIn) throw new AppError('conflict', 'exercise-id-taken');
  return again(stored);
}
