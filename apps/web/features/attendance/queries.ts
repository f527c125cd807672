import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

const after = (cursor: string) => (cursor ? { cursor } : {});

/** The first word of all that is shown of attendance: who marks somebody asks for all of it anew. */
export const attendanceKey = 'attendance';

/** The open branches by name. */
export const placesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['branches', 'open'],
    queryFn: () => api.branches.listBranches({ query: { limit: 100 } }),
    select: ({ items }) => items,
  });

/** Who was at a branch on a day, the latest to come first, page by page. */
export const visitsQuery = (api: Api, id: string, on: string) =>
  infiniteQueryOptions({
    queryKey: [attendanceKey, id, 'visits', on],
    queryFn: ({ pageParam }) =>
      api.attendance.listBranchVisits({
        params: { id },
        query: { on, limit: 50, ...after(pageParam) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // People come while the page is open.
    refetchInterval: 60_000,
  });

/** Days with visits, the latest first, page by page. */
export const daysQuery = (api: Api, id: string) =>
  infiniteQueryOptions({
    queryKey: [attendanceKey, id, 'days'],
    queryFn: ({ pageParam }) =>
      api.attendance.listBranchDays({ params: { id }, query: { limit: 14, ...after(pageParam) } }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Active clients by what was typed of their name. */
export const whoCameQuery = (api: Api, q: string) =>
  queryOptions({
    queryKey: ['clients', 'who-came', q],
    queryFn: () =>
      api.clients.listClients({ query: { status: 'active', limit: 20, ...(q ? { q } : {}) } }),
    select: ({ items }) => items,
  });
