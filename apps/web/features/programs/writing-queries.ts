import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';
import type { ProgramFilter } from '#web/features/programs/queries.ts';

/** Bands of weekly hard sets that the organization has set. */
export const volumeBandsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['volume-bands'],
    queryFn: async () =>
      (await api.programVersions.listVolumeBands({ query: { limit: 100 } })).items,
    staleTime: 300_000,
  });

/** Kept versions of a program, newest first. */
export const versionsQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['program-versions', id],
    queryFn: async () =>
      (await api.programVersions.listVersions({ params: { id }, query: { limit: 50 } })).items,
    staleTime: 0,
  });

/** One kept version, whole; it never changes. */
export const versionQuery = (api: Api, params: { id: string; versionId: string }) =>
  queryOptions({
    queryKey: ['program-versions', params.id, params.versionId],
    queryFn: () => api.programVersions.getVersion({ params }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Who is on a program now. */
export const programClientsQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['program-clients', id],
    queryFn: async () =>
      (await api.programVersions.listProgramClients({ params: { id }, query: { limit: 100 } }))
        .items,
    staleTime: 0,
  });

/** One exercise through the last sessions of a client, newest first. */
export const exerciseHistoryQuery = (
  api: Api,
  { clientId, exerciseId }: { clientId: string; exerciseId: string },
) =>
  queryOptions({
    queryKey: ['clients', clientId, 'beside', exerciseId],
    queryFn: async () => {
      const params = { id: clientId, exerciseId };
      return (await api.lifts.listLiftSessions({ params, query: { limit: 12 } })).items;
    },
    staleTime: 300_000,
  });

type ReadyFilter = Omit<ProgramFilter, 'q' | 'status'>;

/** Ready programs that fit. */
export const readyProgramsQuery = (api: Api, { days, minutes, ...about }: ReadyFilter) =>
  queryOptions({
    queryKey: ['program-templates', { days, minutes, ...about }],
    queryFn: async () => {
      const { type, difficulty, goal, intensity } = about;
      const answer = await api.programTemplates.listProgramTemplates({
        query: {
          limit: 100,
          type,
          difficulty,
          goal,
          intensity,
          ...(days ? { daysPerWeek: Number(days) } : {}),
          ...(minutes ? { maxMinutes: Number(minutes) } : {}),
        },
      });
      return answer.items;
    },
    placeholderData: (before) => before,
    staleTime: 3_600_000,
  });

/** A ready program with its weeks. */
export const readyProgramQuery = (api: Api, key: string) =>
  queryOptions({
    queryKey: ['program-templates', 'one', key],
    queryFn: () => api.programTemplates.getProgramTemplate({ params: { key } }),
    staleTime: 3_600_000,
  });

/** Kept days that fit a search, last changed first. */
export const keptDaysQuery = (api: Api, q: string) =>
  infiniteQueryOptions({
    queryKey: ['day-templates', { q }],
    queryFn: ({ pageParam }) =>
      api.programTemplates.listDayTemplates({
        query: {
          limit: 30,
          ...(q ? { q } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: (before) => before,
  });
