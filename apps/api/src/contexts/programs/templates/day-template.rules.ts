import type { Visibility } from '@coachme/contracts/program-templates.contract';

/** Why a day cannot be seen by everybody: another organization does not have its exercises. Null when it can. */
export function publicationRefusal(
  visibility: Visibility,
  exercises: readonly { readonly isBuiltIn: boolean }[],
): 'own-exercise-in-public' | null {
  if (visibility !== 'public') return null;
  return exercises.every(({ isBuiltIn }) => isBuiltIn) ? null : 'own-exercise-in-public';
}
