import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

const after = (cursor: string) => (cursor ? { cursor } : {});
const liftPage = 20;
const timelinePage = 12;

/** Exercises a client has trained, last trained first, by a part of their name. */
export const liftsQuery = (api: Api, { clientId, q }: { clientId: string; q: string }) =>
  infiniteQueryOptions({
    queryKey: ['clients', clientId, 'lifts', q],
    queryFn: ({ pageParam }) =>
      api.lifts.listLifts({
        params: { id: clientId },
        query: { limit: liftPage, ...(q ? { q } : {}), ...after(pageParam) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
  });

type OfLift = { readonly clientId: string; readonly exerciseId: string };

/** One exercise through a client's sessions; a hundred of them make a chart. */
export const liftSessionsQuery = (api: Api, { clientId, exerciseId }: OfLift) =>
  queryOptions({
    queryKey: ['clients', clientId, 'lift', exerciseId, 'sessions'],
    queryFn: () =>
      api.lifts.listLiftSessions({ params: { id: clientId, exerciseId }, query: { limit: 100 } }),
  });

/** The records of one exercise, newest first. */
export const timelineQuery = (api: Api, { clientId, exerciseId }: OfLift) =>
  infiniteQueryOptions({
    queryKey: ['clients', clientId, 'lift', exerciseId, 'records'],
    queryFn: ({ pageParam }) =>
      api.progress.listClientRecords({
        params: { id: clientId },
        query: { exerciseId, limit: timelinePage, ...after(pageParam) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Hard sets and volume per muscle and week, twelve of them. */
export const muscleWeeksQuery = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'muscle-weeks'],
    queryFn: () => api.lifts.getMuscleWeeks({ params: { id: clientId }, query: {} }),
  });

/** What a client weighed, the latest first; a hundred days make a line. */
export const bodyWeightsQuery = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'body-weights'],
    queryFn: () =>
      api.bodyWeights.listBodyWeights({ params: { id: clientId }, query: { limit: 100 } }),
  });

/** Each may be open; a typed weight only stands in where nothing was measured. */
type Compared = { readonly bodyWeightKg?: number; readonly curve?: 'men' | 'women' };

/** How strong a client is; for a body weight and a curve where they are known. */
export const standardsQuery = (
  api: Api,
  { clientId, compared }: { clientId: string; compared: Compared },
) =>
  queryOptions({
    queryKey: ['clients', clientId, 'standards', compared],
    queryFn: () => api.lifts.getStrengthStandards({ params: { id: clientId }, query: compared }),
    placeholderData: keepPreviousData,
  });

/** What a program came to for a client. */
export const programReportQuery = (api: Api, clientId: string, id: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'program-report', id],
    queryFn: () => api.programReports.getProgramReport({ params: { id } }),
  });
