import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** A client's coaches, requests and former coaches; a hundred is more than anybody has. */
export const coachingsQuery = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'coaches'],
    queryFn: () => api.coachings.listCoachings({ params: { id: clientId }, query: { limit: 100 } }),
  });

/** Requests that wait for the signed-in coach, or that they have made. */
export const requestsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['coaching-requests'],
    queryFn: () => api.coachings.listCoachingRequests({ query: { limit: 20 } }),
  });

/** Who may be arranged as a coach. */
export const coachChoicesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['members', 'coaches'],
    queryFn: async () => {
      const { items } = await api.organizations.listMembers({ query: { limit: 100 } });
      return items.filter(({ roles }) => roles.includes('coach') || roles.includes('owner'));
    },
  });
