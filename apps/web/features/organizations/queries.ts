import type { InvitationState } from '@coachme/contracts/organizations.contract';
import type { Role } from '@coachme/contracts/organizations.words';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

const after = (cursor: string) => (cursor ? { cursor } : {});

/** Invitations in a state, newest first. */
export const invitationsQuery = (api: Api, state: InvitationState) =>
  queryOptions({
    queryKey: ['invitations', state],
    queryFn: () => api.invitations.listInvitations({ query: { state, limit: 50 } }),
  });

export type PeopleFilter = {
  /** Everybody, or only who works here. */
  readonly who: 'staff' | 'all';
  readonly role: Role | null;
  readonly search: string;
  /** One person alone, by their account, whatever else is asked for. */
  readonly person: string | null;
};

const wantedOf = ({ who, role, search }: Omit<PeopleFilter, 'person'>) => ({
  ...(who === 'staff' ? { isStaff: 'true' as const } : {}),
  ...(role ? { role } : {}),
  ...(search ? { search } : {}),
});

/** People of the organization with their roles, page by page. */
export const peopleQuery = (api: Api, { person, who, role, search }: PeopleFilter) =>
  infiniteQueryOptions({
    queryKey: ['members', 'list', person ?? who, role, search],
    queryFn: ({ pageParam }) =>
      api.organizations.listMembers({
        query: {
          limit: 50,
          ...(person ? { userId: person } : wantedOf({ who, role, search })),
          ...after(pageParam),
        },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** Who works here, to choose from: the first hundred by name. */
export const staffQuery = (api: Api) =>
  queryOptions({
    queryKey: ['members', 'staff'],
    queryFn: () => api.organizations.listMembers({ query: { limit: 100, isStaff: 'true' } }),
    select: ({ items }) => items,
  });

/** What there is of everything. */
export const overviewQuery = (api: Api) =>
  queryOptions({ queryKey: ['overview'], queryFn: () => api.branding.getOverview() });

/** Roles of the organization's own. */
export const rolesQuery = (api: Api) =>
  queryOptions({
    queryKey: ['roles', 'list'],
    queryFn: () => api.roles.listRoles({ query: { limit: 100 } }),
    select: ({ items }) => items,
  });

/** What a role may consist of. */
export const permissionsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['roles', 'permissions'],
    queryFn: () => api.roles.listPermissions({ query: { limit: 100 } }),
    select: ({ items }) => items,
  });

/** Teams with their coaches. */
export const teamsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['teams'],
    queryFn: () => api.teams.listTeams({ query: { limit: 100 } }),
    select: ({ items }) => items,
  });

/** Branches by name; open ones, or also those that are closed. */
export const branchesQuery = (api: Api, isArchivedShown = false) =>
  queryOptions({
    queryKey: ['branches', isArchivedShown],
    queryFn: () =>
      api.branches.listBranches({
        query: { limit: 100, ...(isArchivedShown ? { archived: 'true' } : {}) },
      }),
    select: ({ items }) => items,
  });

/** What a member would leave behind; of oneself by another route. */
export const departureQuery = (api: Api, memberId: string | 'me') =>
  queryOptions({
    queryKey: ['members', 'departure', memberId],
    queryFn: () =>
      memberId === 'me'
        ? api.handover.previewLeaving()
        : api.handover.previewRemoval({ params: { id: memberId } }),
    // Counted anew each time: it decides what is asked.
    staleTime: 0,
  });
