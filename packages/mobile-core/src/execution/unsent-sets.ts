import { Workout } from '@coachme/contracts/execution.words';

/** How many completed sets of a document differ from the one the server confirmed. */
export function unsentSetCount(document: string, confirmed: string | null): number {
  const known = new Set(confirmed === null ? [] : completedSets(confirmed));
  return completedSets(document).filter((set) => !known.has(set)).length;
}

function completedSets(document: string): string[] {
  return Workout.parse(JSON.parse(document)).exercises.flatMap(({ sets }) =>
    sets.filter((set) => set.isCompleted).map((set) => JSON.stringify(set)),
  );
}
