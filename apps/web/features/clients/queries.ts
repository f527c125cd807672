import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { RosterRow } from '@coachme/contracts/progress.contract';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

export const statuses = ['active', 'inactive', 'archived'] as const;
export type RosterFilter = {
  readonly q: string;
  readonly status: (typeof statuses)[number];
  /** Only who is in this group. */
  readonly groupId: string | null;
};
/** A client of the roster with what tells how it goes; null while progress has nothing to say. */
export type RosterEntry = ClientRow & { readonly progress: RosterRow | null };

const rosterPage = 30;
const sessionPage = 20;
const recordPage = 8;
const after = (cursor: string) => (cursor ? { cursor } : {});

/** The roster, page by page. */
export const rosterQuery = (api: Api, filter: RosterFilter) =>
  infiniteQueryOptions({
    queryKey: ['roster', filter],
    queryFn: ({ pageParam }) => rosterPageOf(api, { filter, cursor: pageParam }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

async function rosterPageOf(
  api: Api,
  { filter, cursor }: { filter: RosterFilter; cursor: string },
) {
  const { q, status, groupId } = filter;
  const clients = await api.clients.listClients({
    query: {
      ...{ status, limit: rosterPage },
      ...(q ? { q } : {}),
      ...(groupId ? { groupId } : {}),
      ...after(cursor),
    },
  });
  const clientIds = clients.items.map(({ id }) => id).join(',');
  const { items } = clientIds
    ? await api.progress.listRoster({ query: { clientIds, limit: rosterPage } })
    : { items: [] };
  const progress = new Map(items.map((row) => [row.clientId, row]));
  const entries: RosterEntry[] = clients.items.map((row) => ({
    ...row,
    progress: progress.get(row.id) ?? null,
  }));
  return { items: entries, nextCursor: clients.nextCursor };
}

/** A client at a glance. */
export const dashboardQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['clients', id, 'dashboard'],
    queryFn: () => api.progress.getClientDashboard({ params: { id }, query: {} }),
  });

/** A client's sessions, newest first. */
export const sessionsQuery = (api: Api, clientId: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', clientId, 'sessions'],
    queryFn: ({ pageParam }) =>
      api.execution.listClientWorkouts({
        params: { clientId },
        query: { limit: sessionPage, ...after(pageParam) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** A client's personal records, newest first. */
export const recordsQuery = (api: Api, id: string) =>
  infiniteQueryOptions({
    queryKey: ['clients', id, 'records'],
    queryFn: ({ pageParam }) =>
      api.progress.listClientRecords({
        params: { id },
        query: { limit: recordPage, ...after(pageParam) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** One session with its sets, under its client so that news of the client renews it too. */
export const sessionQuery = (api: Api, { clientId, id }: { clientId: string; id: string }) =>
  queryOptions({
    queryKey: ['clients', clientId, 'session', id],
    queryFn: () => api.execution.getWorkout({ params: { id } }),
  });

/** What a session was before each of its changes, newest first; under its client as the session is. */
export const formerSessionsQuery = (api: Api, { clientId, id }: { clientId: string; id: string }) =>
  infiniteQueryOptions({
    queryKey: ['clients', clientId, 'session', id, 'former'],
    queryFn: ({ pageParam }) =>
      api.workoutHistory.listFormerWorkouts({
        params: { id },
        query: { limit: sessionPage, ...after(pageParam) },
      }),
    initialPageParam: '',
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

/** What coach and client said about the sets of a session; a hundred is more than anybody says. */
export const setCommentsQuery = (api: Api, { clientId, id }: { clientId: string; id: string }) =>
  queryOptions({
    queryKey: ['clients', clientId, 'session', id, 'comments'],
    queryFn: () => api.setComments.listSetComments({ params: { id }, query: { limit: 100 } }),
  });

/** The dated copies of programs a client has had. */
export const assignmentsQuery = (api: Api, clientId: string) =>
  queryOptions({
    queryKey: ['clients', clientId, 'assignments'],
    queryFn: () => api.programs.listAssignments({ query: { clientId, limit: 50 } }),
  });

/** Programs that can be assigned, last changed first. */
export const assignableProgramsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['programs', 'assignable'],
    queryFn: () => api.programs.listPrograms({ query: { status: 'published', limit: 100 } }),
  });

/** A program as it stands, with its weeks, days, exercises and sets. */
export const programQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: ['programs', 'whole', id],
    queryFn: () => api.programs.getProgram({ params: { id } }),
  });

/** The groups that a roster can be narrowed to, and clients put into. */
export const rosterGroupsQuery = (api: Api) =>
  queryOptions({
    queryKey: ['groups', 'of-roster'],
    queryFn: async () => (await api.clientGroups.listGroups({ query: { limit: 100 } })).items,
  });
