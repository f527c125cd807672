import type { InvitationState } from '@coachme/contracts/organizations.contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

export const states = ['active', 'consumed', 'expired', 'revoked'] as const;
export type InvitationFilter = { readonly state: InvitationState; readonly search: string };

/** The filter an address asks for: those that hold, unless it says otherwise. */
export function filterOf(get: (name: string) => string | null): InvitationFilter {
  const wanted = get('state');
  return {
    state: states.find((state) => state === wanted) ?? 'active',
    search: get('q')?.trim() ?? '',
  };
}

/** Invitations in a state, newest first, page by page. */
export const invitationsListQuery = (api: Api, { state, search }: InvitationFilter) =>
  infiniteQueryOptions({
    queryKey: ['invitations', 'list', state, search],
    queryFn: ({ pageParam }) =>
      api.invitations.listInvitations({
        query: {
          state,
          limit: 30,
          ...(search ? { search } : {}),
          ...(pageParam ? { cursor: pageParam } : {}),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** The link of one invitation; asked for only when somebody wants to see it. */
export const invitationLinkQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['invitations', 'link', id],
    queryFn: () => api.invitations.getInvitationLink({ params: { id } }),
  });

/** How far a list is; asked again while it is under way. */
export const batchQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['invitation-batches', id],
    queryFn: () => api.invitationBatches.getInvitationBatch({ params: { id } }),
    refetchInterval: ({ state }) =>
      state.data && state.data.done === state.data.total ? false : 1_500,
  });
