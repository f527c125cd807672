import { exercisesContract } from '@coachme/contracts/exercises.contract';
import { endpoints } from '#platform/http/endpoints';
import { addExercise } from './add-exercise.ts';
import { getExercise, listExercises, searchExercises } from './library.queries.ts';

export const LibraryController = endpoints('library', [
  [exercisesContract.listExercises, listExercises],
  [exercisesContract.searchExercises, searchExercises],
  [exercisesContract.addExercise, (ctx, { body }) => addExercise(ctx, body)],
  [exercisesContract.getExercise, (ctx, { params }) => getExercise(ctx, params.id)],
]);
