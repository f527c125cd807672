import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

const paged = (cursor: string) => ({ limit: 20, ...(cursor ? { cursor } : {}) });

/** Where the person is signed in. */
export const sessionsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ['security', 'sessions'],
    queryFn: ({ pageParam }) => api.sessions.listSessions({ query: paged(pageParam) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Who signed in as the person, newest first. */
export const signInsQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ['security', 'sign-ins'],
    queryFn: ({ pageParam }) => api.sessions.listSignIns({ query: paged(pageParam) }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** By what the person gets in. */
export const ownWaysQuery = (api: Api) =>
  queryOptions({
    queryKey: ['security', 'ways'],
    queryFn: () => api.waysIn.listMyWays({ query: {} }),
  });
