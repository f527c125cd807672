import type { PersonalRecord, Workout } from '@coachme/contracts/execution.words';
import { programsFacade } from '#contexts/programs';
import { anyone } from '#platform/access/permit';
import type { Ctx } from '#platform/db/work';

type Given = { readonly exerciseId: string; readonly exerciseName: string };

/**
 * What was logged keeps the names it was logged under, in the language of whoever logged it; whoever reads it reads the
 * library's names in their own.
 */
export async function namedInLibrary(ctx: Ctx) {
  anyone(ctx, 'the caller asked who may read what was logged');
  const { nameOf, idsNamed } = await programsFacade.libraryNames(ctx);
  const named = <T extends Given>(given: T): T => ({ ...given, exerciseName: nameOf(given) });
  return {
    named,
    idsNamed,
    workout: <T extends Workout & { readonly records?: PersonalRecord[] }>(workout: T): T => ({
      ...workout,
      exercises: workout.exercises.map(named),
      ...(workout.records && { records: workout.records.map(named) }),
    }),
  };
}
