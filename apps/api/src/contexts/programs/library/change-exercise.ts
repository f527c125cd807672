import type { ChangeExercise, Exercise } from '@coachme/contracts/exercises.contract';
import { permit } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';
import { AppError } from '#platform/errors';
import { columnsOf, lockOwnExercise, touchExercise } from './own-exercise.store.ts';

export type ExerciseChange = {
  readonly id: string;
  readonly ifMatch: number | null;
  readonly content: ChangeExercise;
};

/** Changes an exercise of the organization's own; programs that have it show it as it is now. */
export async function changeExercise(
  ctx: Ctx,
  { id, ifMatch, content }: ExerciseChange,
): Promise<Exercise> {
  permit(ctx, 'exercise:update');
  const exercise = await lockOwnExercise(ctx, id, ifMatch);
  if (exercise.archivedAt) throw new AppError('conflict', 'exercise-archived');
  const columns = columnsOf(ctx, content);
  // An owner who corrects a coach's private exercise does not take it away from them.
  const privateTo = columns.privateTo === null ? null : (exercise.privateTo ?? columns.privateTo);
  return touchExercise(ctx, exercise, { ...columns, privateTo });
}
