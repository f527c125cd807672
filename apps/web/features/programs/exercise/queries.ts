import type { Joint } from '@coachme/contracts/exercises.contract';
import type { Equipment } from '@coachme/contracts/words';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

export type Wishes = { readonly equipment: readonly Equipment[]; readonly avoid: readonly Joint[] };

/** What may stand in for an exercise; no equipment named means all of it. */
export const alternativesQuery = (api: Api, id: string, { equipment, avoid }: Wishes) =>
  queryOptions({
    queryKey: ['exercises', 'alternatives', id, { equipment, avoid }],
    queryFn: () =>
      api.library.listAlternatives({
        params: { id },
        query: {
          limit: 8,
          ...(equipment.length > 0 ? { equipment: equipment.join(',') } : {}),
          ...(avoid.length > 0 ? { avoid: avoid.join(',') } : {}),
        },
      }),
    placeholderData: (before) => before,
  });

/** The other exercises of its family. */
export const variationsQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['exercises', 'variations', id],
    queryFn: () => api.library.listVariations({ params: { id }, query: { limit: 30 } }),
  });

/** Programs that have it in them. */
export const programsWithQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['exercises', 'programs', id],
    queryFn: () => api.library.listProgramsWith({ params: { id }, query: { limit: 20 } }),
  });

/** Exercises a new name may already mean. */
export const similarQuery = (api: Api, name: string) =>
  queryOptions({
    queryKey: ['exercises', 'similar', name],
    queryFn: () => api.library.listSimilar({ query: { name, limit: 3 } }),
    enabled: name.length >= 3,
    placeholderData: (before) => before,
  });

/** While something is on its way it is asked for every second. */
const pollMs = 1000;

/** The last reading of another library; null when there was none. */
export const lastImportQuery = (api: Api) =>
  queryOptions({
    queryKey: ['exercise-imports', 'last'],
    queryFn: async () =>
      (await api.exerciseImports.listImports({ query: { limit: 1 } })).items[0] ?? null,
    refetchInterval: ({ state: { data } }) =>
      data?.state === 'reading' || data?.state === 'committing' ? pollMs : false,
  });

/** What the other library offers of one kind. */
export const importItemsQuery = (
  api: Api,
  id: string,
  verdict: 'new' | 'changed' | 'same-name' | 'unchanged' | 'yours',
) =>
  infiniteQueryOptions({
    queryKey: ['exercise-imports', id, 'items', verdict],
    queryFn: ({ pageParam }) =>
      api.exerciseImports.listImportItems({
        params: { id },
        query: { limit: 100, verdict, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
