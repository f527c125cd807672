import type { Exercise } from '@coachme/contracts/exercises.contract';
import {
  type IndexedExercise,
  indexExercise,
} from '@coachme/domain/exercises/exercise-search.rules';
import { factWords } from '@coachme/i18n/fact-words';

/** Built-in exercises stay the same objects from request to request, so they are folded once. */
const folded = new WeakMap<Exercise, IndexedExercise<Exercise>>();

/** Exercises ready to be searched by name in whatever language, muscle and equipment. */
export function searchIndexOf(exercises: readonly Exercise[]): IndexedExercise<Exercise>[] {
  return exercises.map((exercise) => {
    const made = folded.get(exercise) ?? indexExercise(exercise, factWords);
    folded.set(exercise, made);
    return made;
  });
}
