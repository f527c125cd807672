import type { ApplicationState } from '@coachme/contracts/applications.contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

export const states = ['waiting', 'approved', 'declined'] as const;

/** Applications in a state, newest first, page by page. */
export const applicationsQuery = (api: Api, state: ApplicationState) =>
  infiniteQueryOptions({
    queryKey: ['applications', state],
    queryFn: ({ pageParam }) =>
      api.applications.listApplications({
        query: { state, limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** The application page of the organization. */
export const applicationPageQuery = (api: Api) =>
  queryOptions({
    queryKey: ['application-page'],
    queryFn: () => api.applications.getApplicationPage(),
  });
