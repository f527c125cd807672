import { ExerciseFilter } from '@coachme/contracts/exercises.contract';
import type { LibraryFilter } from '#web/features/programs/queries.ts';

export type LibraryView = LibraryFilter & { readonly q: string; readonly own: boolean };

/** What of the library an address asks for; what it names wrongly is left out. */
export function libraryViewOf(get: (name: string) => string | null | undefined): LibraryView {
  const { muscle, equipment, pattern } = ExerciseFilter.shape;
  return {
    q: get('q')?.trim() ?? '',
    own: get('own') === '1',
    muscle: muscle.catch(undefined).parse(get('muscle') ?? undefined),
    equipment: equipment.catch(undefined).parse(get('equipment') ?? undefined),
    pattern: pattern.catch(undefined).parse(get('pattern') ?? undefined),
  };
}
