'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { browserApi } from '#web/api/browser.ts';
import type { LibraryView } from '#web/features/programs/library-filter.ts';
import { exerciseSearchQuery, exercisesQuery } from '#web/features/programs/queries.ts';

/** The exercises that fit: by name, or what was searched for with the best first. */
export function useLibrary({ q, show, ...filter }: LibraryView) {
  // What is put away is little: it is listed whole.
  const isSearch = q !== '' && show !== 'archived';
  const list = useInfiniteQuery({
    ...exercisesQuery(browserApi, { ...filter, show }),
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
  const exercises: Exercise[] =
    isSearch && show !== 'all'
      ? found.filter(({ isBuiltIn }) => isBuiltIn === (show === 'builtIn'))
      : found;
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
