import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import type { ClientRow } from '@coachme/contracts/clients.contract';
import type {
  GroupAssignment,
  GroupAssignmentClient,
} from '@coachme/contracts/group-assignments.contract';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '#web/api/api.ts';

/** Everything of groups begins with this, so that a change asks for all of it anew. */
export const groupsKey = ['groups'] as const;

type Page<T> = { readonly items: T[]; readonly nextCursor: string | null };
type Query = { readonly limit: number; readonly cursor?: string };

/** All pages of a list that a person can oversee. */
async function readAll<T>(ask: (query: Query) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<T> = await ask({ limit: 100, ...(cursor ? { cursor } : {}) });
    all.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

/** One's groups and those of one's teams, by name. */
export const groupsQuery = (api: Api) =>
  queryOptions({
    queryKey: [...groupsKey, 'all'],
    queryFn: () => readAll<ClientGroup>((query) => api.clientGroups.listGroups({ query })),
  });

/** One group. */
export const groupQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...groupsKey, id],
    queryFn: () => api.clientGroups.getGroup({ params: { id } }),
  });

/** Who is in a group, by name. */
export const membersQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...groupsKey, id, 'members'],
    queryFn: () =>
      readAll<ClientRow>((query) => api.clientGroups.listGroupMembers({ params: { id }, query })),
  });

/** Active clients by a part of their name. */
export const clientsFoundQuery = (api: Api, q: string) =>
  queryOptions({
    queryKey: ['clients', 'found', q],
    queryFn: () =>
      api.clients.listClients({ query: { limit: 50, status: 'active', ...(q ? { q } : {}) } }),
    placeholderData: (before) => before,
  });

/** Programs that can be given. */
export const assignableQuery = (api: Api) =>
  queryOptions({
    queryKey: ['programs', 'assignable'],
    queryFn: () => api.programs.listPrograms({ query: { status: 'published', limit: 100 } }),
  });

type Look = {
  readonly programId: string;
  readonly clientIds: string[];
  readonly startsOn: string;
  readonly layout: 'sequence' | 'weekday';
};

/** What giving a program would mean for each. */
export const lookAheadQuery = (api: Api, { programId, ...body }: Look) =>
  queryOptions({
    queryKey: [...groupsKey, 'look', programId, body],
    queryFn: () => api.groupAssignments.previewAssignment({ params: { id: programId }, body }),
    placeholderData: (before) => before,
  });

/** What a group was given, newest first. */
export const givenToGroupQuery = (api: Api, groupId: string) =>
  queryOptions({
    queryKey: [...groupsKey, groupId, 'given'],
    queryFn: () => api.groupAssignments.listGroupAssignments({ query: { groupId, limit: 20 } }),
  });

/** How often it is asked how far a job is. */
const stepMs = 800;
const isDone = ({ clientCount, givenCount, leftOutCount }: GroupAssignment) =>
  givenCount + leftOutCount === clientCount;

/** How far one is; asked again until everybody has an answer. */
export const givingQuery = (api: Api, id: string) =>
  queryOptions({
    queryKey: [...groupsKey, 'giving', id],
    queryFn: async () => {
      const params = { id };
      const giving = await api.groupAssignments.getGroupAssignment({ params });
      const clients = await readAll<GroupAssignmentClient>((query) =>
        api.groupAssignments.listGroupAssignmentClients({ params, query }),
      );
      return { ...giving, clients, isDone: isDone(giving) };
    },
    refetchInterval: ({ state }) => (state.data?.isDone === false ? stepMs : false),
  });
