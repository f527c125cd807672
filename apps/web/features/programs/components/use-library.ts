'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import type { LibraryView } from '#web/features/programs/library-filter.ts';
import { exerciseSearchQuery, exercisesQuery } from '#web/features/programs/queries.ts';

/** The exercises that fit: by name, or what was searched for with the best first. */
export function useLibrary({ q, own, ...filter }: LibraryView) {
  const isSearch = q !== '';
  const list = useInfiniteQuery({
    ...exercisesQuery(browserApi, { ...filter, own }),
    enabled: !isSearch,
  });
  const search = useQuery({
    ...exerciseSearchQuery(browserApi, { ...filter, q }),
    enabled: isSearch,
  });
  const shown = isSearch ? search : list;
  const found = isSearch
    ? (search.data?.items ?? [])
    : (list.data?.pages.flatMap(({ items }) => items) ?? []);
  const exercises: Exercise[] = own ? found.filter(({ isBuiltIn }) => !isBuiltIn) : found;
  return {
    exercises,
    isPending: shown.isPending,
    problem: shown.isError && !shown.data ? shown : null,
    isEmpty: shown.data !== undefined && exercises.length === 0,
    more:
      !isSearch && list.hasNextPage
        ? { isPending: list.isFetchingNextPage, load: () => void list.fetchNextPage() }
        : null,
  };
}
