'use client';

import { type Content, exerciseTrails } from '@coachme/domain/programs/program-content.rules';
import { useQueries } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import type { MusclesOf } from '#web/features/programs/builder/week-volume.rules.ts';
import { exercisesAtOnce, someExercisesQuery } from '#web/features/programs/queries.ts';

/** The muscles of every exercise in the program, asked for together. */
export function useMusclesOf(content: Content): MusclesOf {
  const ids = [
    ...new Set(exerciseTrails(content).map(({ prescription }) => prescription.exerciseId)),
  ].toSorted();
  const requests = Math.ceil(ids.length / exercisesAtOnce);
  const known = useQueries({
    queries: Array.from({ length: requests }, (_, index) =>
      someExercisesQuery(
        browserApi,
        ids.slice(index * exercisesAtOnce, (index + 1) * exercisesAtOnce),
      ),
    ),
    combine: (answers) =>
      new Map(answers.flatMap(({ data = [] }) => data.map((one) => [one.id, one] as const))),
  });
  return (id) => known.get(id);
}
