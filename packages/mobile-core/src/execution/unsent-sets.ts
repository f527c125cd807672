import type { Workout } from '@coachme/contracts/execution.words';

/** How many completed sets of a document differ from the one the server confirmed. */
export function unsentSetCount(document: string, confirmed: string | null): number {
  const known = new Set(confirmed === null ? [] : completedSets(confirmed));
  return completedSets(document).filter((set) => !known.has(set)).length;
}

function completedSets(document: string): string[] {
  // Written by this app, from a workout.
  const { exercises } = JSON.parse(document) as Workout;
  const done = exercises.flatMap(({ sets }) => sets.filter((set) => set.isCompleted));
  // In one order: the server names the fields of a set in another than the phone does.
  return done.map((set) => JSON.stringify(Object.entries(set).toSorted()));
}
