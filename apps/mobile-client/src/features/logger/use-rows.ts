import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import { useMemo } from 'react';
import type { Field } from './rules/figures.rules.ts';
import type { Plan } from './rules/plan.rules.ts';
import { findSet, type SetPlace } from './rules/set-changes.rules.ts';
import { columnsFor, type SessionFrame, type SetView, setViews } from './rules/set-views.rules.ts';
import type { FactsOf } from './use-exercise-facts.ts';

/** What is read before the session is shown. */
export interface Before {
  readonly plan: Plan;
  readonly factsOf: FactsOf;
}

/** The session with its plan and what this device knows of its exercises: what every row is made of. */
export function useRows(workout: Workout, { plan, factsOf }: Before) {
  const { id, startedAt, readiness } = workout;
  const session = useMemo<SessionFrame>(
    () => ({ id, startedAtMs: Date.parse(startedAt), plan, readiness }),
    [id, startedAt, plan, readiness],
  );

  const columnsOf = (log: ExerciseLog): readonly Field[] => {
    const facts = factsOf(log.exerciseId);
    return columnsFor(facts.exercise?.measure, setViews(log, session, facts));
  };

  /** The row of a set, with what it aims at. */
  function viewAt(place: SetPlace): SetView | null {
    const found = findSet(workout, place);
    if (!found) return null;
    const views = setViews(found.log, session, factsOf(found.log.exerciseId));
    return views[found.index] ?? null;
  }

  return { session, factsOf, columnsOf, viewAt };
}
