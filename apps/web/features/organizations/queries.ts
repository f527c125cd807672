import type { InvitationState } from '@coachme/contracts/organizations.contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** Invitations in a state, newest first. */
export const invitationsQuery = (api: Api, state: InvitationState) =>
  queryOptions({
    queryKey: ['invitations', state],
    queryFn: () => api.invitations.listInvitations({ query: { state, limit: 50 } }),
  });

/** People of the organization with their roles. */
export const membersQuery = (api: Api) =>
  infiniteQueryOptions({
    queryKey: ['members'],
    queryFn: ({ pageParam }) =>
      api.organizations.listMembers({
        query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
