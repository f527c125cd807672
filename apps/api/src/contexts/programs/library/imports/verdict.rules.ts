import type { ImportVerdict } from '@coachme/contracts/exercise-imports.contract';
import { namedAlike } from '@coachme/domain/exercises/duplicate.rules';
import type { OfferedExercise } from './offered-exercise.ts';

type Known = { readonly id: string; readonly name: string; readonly aliases: readonly string[] };

/** An exercise taken over before: what it was then, and whether somebody has worked on it since. */
export type TakenBefore = {
  readonly exerciseId: string;
  readonly takenFacts: OfferedExercise;
  readonly takenRevision: number;
  readonly revision: number;
};

export type Verdict = { readonly verdict: ImportVerdict; readonly exerciseId: string | null };

/** What an offered exercise is here; whatever a person has worked on stays theirs. */
export function verdictOf(
  offered: OfferedExercise,
  before: TakenBefore | null,
  library: readonly Known[],
): Verdict {
  if (before) {
    const { exerciseId, takenRevision, revision, takenFacts } = before;
    if (revision !== takenRevision) return { verdict: 'yours', exerciseId };
    return { verdict: isSame(takenFacts, offered) ? 'unchanged' : 'changed', exerciseId };
  }
  const [known] = namedAlike(offered.name, library);
  return known
    ? { verdict: 'same-name', exerciseId: known.id }
    : { verdict: 'new', exerciseId: null };
}

/** Compared by what they say: a database keeps the fields of an object in an order of its own. */
function isSame(one: OfferedExercise, other: OfferedExercise): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(facts: OfferedExercise): string {
  return JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
