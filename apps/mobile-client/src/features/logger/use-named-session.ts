import type { ExerciseLog, Workout } from '@coachme/contracts/execution.words';
import { namedLog } from '@coachme/mobile-core/library/named-workout.rules';
import { useMemo, useState } from 'react';
import type { FactsOf } from './use-exercise-facts.ts';

/**
 * The session in the library's words. An exercise that was not changed stays the same object, so that its card is not drawn
 * again.
 */
export function useNamedSession(workout: Workout, factsOf: FactsOf | null): Workout {
  const [named] = useState(() => new WeakMap<ExerciseLog, ExerciseLog>());
  return useMemo(() => {
    const nameOf = (id: string) => factsOf?.(id).exercise?.name;
    const exercises = workout.exercises.map((log) => {
      const before = named.get(log) ?? log;
      const now = namedLog(before, nameOf);
      if (now !== log) named.set(log, now);
      return now;
    });
    return { ...workout, exercises };
  }, [workout, factsOf, named]);
}
