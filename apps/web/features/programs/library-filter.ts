import { equipment, movementPatterns, muscles } from '@coachme/contracts/exercise-lists';
import type { LibraryFilter } from '#web/features/programs/queries.ts';

export type LibraryView = LibraryFilter & { readonly q: string; readonly own: boolean };

/** What of the library an address asks for; what it names wrongly is left out. */
export function libraryViewOf(get: (name: string) => string | null | undefined): LibraryView {
  return {
    q: get('q')?.trim() ?? '',
    own: get('own') === '1',
    muscle: oneOf(muscles, get('muscle')),
    equipment: oneOf(equipment, get('equipment')),
    pattern: oneOf(movementPatterns, get('pattern')),
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}
