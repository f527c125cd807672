'use client';

import { useQueries } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import { type Content, exerciseTrails } from '#web/features/programs/builder/content.rules.ts';
import type { MusclesOf } from '#web/features/programs/builder/week-volume.rules.ts';
import { exerciseQuery } from '#web/features/programs/queries.ts';

/** The muscles of every exercise in the program, as the library's answers come in. */
export function useMusclesOf(content: Content): MusclesOf {
  const ids = [
    ...new Set(exerciseTrails(content).map(({ prescription }) => prescription.exerciseId)),
  ];
  const known = useQueries({
    queries: ids.map((id) => exerciseQuery(browserApi, id)),
    combine: (answers) =>
      new Map(answers.flatMap(({ data }) => (data ? [[data.id, data] as const] : []))),
  });
  return (id) => known.get(id);
}
