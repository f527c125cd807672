import type { ClientGroup } from '@coachme/contracts/client-groups.contract';
import type { ClientRow } from '@coachme/contracts/clients.contract';
import type { GroupAssignment } from '@coachme/contracts/group-assignments.contract';
import type { RosterRow } from '@coachme/contracts/progress.contract';
import type { ApiClient } from '../api.ts';
import { allPages, wholePage } from './all-pages.ts';
import type { Question } from './answers.ts';

/** One's groups of clients and those of one's teams, by name. */
export const groupsQuestion: Question<ClientGroup[]> = {
  id: 'groups',
  fetch: (api) => allPages((query) => api.clientGroups.listGroups({ query })),
};

/** A group with its clients, what is next for each, and the programs it was given, newest first. */
export interface GroupPage {
  readonly group: ClientGroup;
  readonly members: readonly ClientRow[];
  readonly progress: readonly RosterRow[];
  readonly given: readonly GroupAssignment[];
}

/** More programs than a group is shown. */
const shownPrograms = 20;

/** One group. */
export function groupQuestion(id: string): Question<GroupPage> {
  return {
    id: `group:${id}`,
    fetch: async (api) => {
      const params = { id };
      const given = { groupId: id, limit: shownPrograms };
      const [group, members, programs] = await Promise.all([
        api.clientGroups.getGroup({ params }),
        allPages((query) => api.clientGroups.listGroupMembers({ params, query })),
        api.groupAssignments.listGroupAssignments({ query: given }),
      ]);
      const progress = await progressOf(
        api,
        members.map((member) => member.id),
      );
      return { group, members, progress, given: programs.items };
    },
  };
}

async function progressOf(api: ApiClient, ids: readonly string[]): Promise<RosterRow[]> {
  const rows: RosterRow[] = [];
  for (let at = 0; at < ids.length; at += wholePage) {
    const clientIds = ids.slice(at, at + wholePage).join(',');
    const query = { clientIds, limit: wholePage };
    rows.push(...(await api.progress.listRoster({ query })).items);
  }
  return rows;
}
