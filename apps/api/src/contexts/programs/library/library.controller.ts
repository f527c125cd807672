import { exercisesContract } from '@coachme/contracts/exercises.contract';
import { libraryContract } from '@coachme/contracts/library.contract';
import { endpoints } from '#platform/http/endpoints';
import { addExercise } from './add-exercise.ts';
import { archiveExercise } from './archive-exercise.ts';
import { changeExercise } from './change-exercise.ts';
import { getExercise, listExercises, searchExercises } from './library.queries.ts';
import { overrideExercise } from './override-exercise.ts';
import {
  listAlternatives,
  listProgramsWith,
  listSimilar,
  listVariations,
} from './related.queries.ts';
import { resetExercise } from './reset-exercise.ts';
import { restoreExercise } from './restore-exercise.ts';

export const LibraryController = endpoints('library', [
  [exercisesContract.listExercises, listExercises],
  [exercisesContract.searchExercises, searchExercises],
  [libraryContract.listSimilar, listSimilar],
  [exercisesContract.addExercise, (ctx, { body }) => addExercise(ctx, body)],
  [exercisesContract.getExercise, (ctx, { params }) => getExercise(ctx, params.id)],
  [
    libraryContract.changeExercise,
    (ctx, { params: { id }, body, ifMatch }) => changeExercise(ctx, { id, ifMatch, content: body }),
  ],
  [
    libraryContract.archiveExercise,
    async (ctx, { params }) => {
      await archiveExercise(ctx, params.id);
      return {};
    },
  ],
  [libraryContract.restoreExercise, (ctx, { params }) => restoreExercise(ctx, params.id)],
  [
    libraryContract.overrideExercise,
    (ctx, { params: { id }, body }) => overrideExercise(ctx, { id, override: body }),
  ],
  [libraryContract.resetExercise, (ctx, { params }) => resetExercise(ctx, params.id)],
  [libraryContract.listAlternatives, listAlternatives],
  [libraryContract.listVariations, listVariations],
  [libraryContract.listProgramsWith, listProgramsWith],
]);
