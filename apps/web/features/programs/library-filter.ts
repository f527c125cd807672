import { equipment, movementPatterns, muscles } from '@coachme/contracts/exercise-lists';
import type { LibraryFilter } from '#web/features/programs/queries.ts';

/** Which part of the library is shown. */
export const libraryParts = ['all', 'own', 'builtIn', 'archived'] as const;
export type LibraryPart = (typeof libraryParts)[number];

export type LibraryView = LibraryFilter & { readonly q: string; readonly show: LibraryPart };

/** What of the library an address asks for; what it names wrongly is left out. */
export function libraryViewOf(get: (name: string) => string | null | undefined): LibraryView {
  return {
    q: get('q')?.trim() ?? '',
    show: oneOf(libraryParts, get('show')) ?? 'all',
    muscle: oneOf(muscles, get('muscle')),
    equipment: oneOf(equipment, get('equipment')),
    pattern: oneOf(movementPatterns, get('pattern')),
  };
}

function oneOf<Word extends string>(words: readonly Word[], given: unknown): Word | undefined {
  return words.find((word) => word === given);
}
