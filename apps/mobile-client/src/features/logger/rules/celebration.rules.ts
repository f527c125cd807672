import type { SetLog, Workout } from '@coachme/contracts/execution.words';
import {
  type NewBest,
  newBestsOfSet,
  newBestsOfSets,
  type PersonalBests,
  type RecordKind,
} from '@coachme/domain/strength/records.rules';

/** A record beaten, with what stood before. */
export type BeatenBest = Extract<NewBest, { isFirst: false }>;

/** The most telling first: a person sees one of them. */
const TELLING: readonly RecordKind[] = ['weight', 'e1rm', 'reps', 'volume'];

/** All sets of an exercise in a session, in order; it may stand in it twice. */
export function setsOfExercise(workout: Workout, exerciseId: string): SetLog[] {
  return workout.exercises
    .filter((log) => log.exerciseId === exerciseId)
    .flatMap(({ sets }) => sets);
}

/** The one record to celebrate a set for, given the bests before the session; null when it beat none. */
export function celebrationOf(
  bests: PersonalBests,
  sets: readonly SetLog[],
  setId: string,
): BeatenBest | null {
  const at = sets.findIndex(({ id }) => id === setId);
  const set = sets[at];
  if (!set) return null;
  const before = newBestsOfSets(bests, sets.slice(0, at)).bests;
  const beaten = newBestsOfSet(before, set).newBests.filter((best) => !best.isFirst);
  return beaten.toSorted(byTelling)[0] ?? null;
}

function byTelling(one: NewBest, other: NewBest): number {
  return TELLING.indexOf(one.kind) - TELLING.indexOf(other.kind);
}

/** The sets of a session that beat a record when they were done, for the chalk beside them. */
export function recordSetIds(bests: PersonalBests, sets: readonly SetLog[]): ReadonlySet<string> {
  const { newBests } = newBestsOfSets(bests, sets);
  return new Set(newBests.filter(({ isFirst }) => !isFirst).map(({ setId }) => setId));
}
