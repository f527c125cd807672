'use client';

import type { FormerPrograms } from '@coachme/contracts/programs.words';
import { addDays, isLocalDate } from '@coachme/domain/calendar/local-date.rules';
import { MISSED_DAYS } from '@coachme/domain/programs/missed-days.rules';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useGroupChange } from '#web/features/groups/actions.ts';
import { groupsQuery, lookAheadQuery, membersQuery } from '#web/features/groups/queries.ts';
import { useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { useUrlState } from '#web/shell/use-url-state.ts';

/** As many as one request may name. */
const most = 200;

const listed = (value: string | null): string[] => (value ? value.split(',') : []);

/** What is given, to whom and from when: all of it stands in the address. */
export function useAssignDraft() {
  const url = useUrlState();
  const groups = useQuery(groupsQuery(browserApi));
  const groupId = url.get('group');
  const group = groups.data?.find(({ id }) => id === groupId) ?? null;
  const members = useQuery({
    ...membersQuery(browserApi, groupId ?? ''),
    enabled: groupId !== null,
  });
  const picked = listed(url.get('clients'));
  const memberIds = (groupId ? members.data : undefined)?.map(({ id }) => id) ?? [];
  const candidateIds = [...new Set([...memberIds, ...picked])].slice(0, most);
  const without = new Set(listed(url.get('without')));
  const programId = url.get('program');
  const startsOn = useStart(url.get('from'), group?.startsOn ?? null);
  const layout = url.get('layout') === 'weekday' ? ('weekday' as const) : ('sequence' as const);
  const missedDays = MISSED_DAYS.find((known) => known === url.get('missed')) ?? 'keep';
  const former = url.get('former');
  const isGathering = groupId !== null && members.isPending;
  const isReady = programId !== null && candidateIds.length > 0 && isLocalDate(startsOn);
  const look = useQuery({
    ...lookAheadQuery(browserApi, {
      programId: programId ?? '',
      clientIds: candidateIds,
      startsOn,
      layout,
    }),
    enabled: isReady,
  });
  const rows = isReady ? (look.data?.items ?? []) : [];
  const clientIds = rows
    .filter(({ clientId, refusal }) => refusal === null && !without.has(clientId))
    .map(({ clientId }) => clientId);
  const busy = rows.filter(
    ({ clientId, overlaps }) => overlaps.length > 0 && clientIds.includes(clientId),
  );
  const formerPrograms: FormerPrograms | null =
    former === 'end' || former === 'keep' ? former : null;
  return {
    ...{ busy, formerPrograms },
    ...{ url, groups, groupId, picked, candidateIds, without, programId, startsOn, layout },
    ...{ missedDays, look, rows, clientIds, isReady, isGathering },
    leaveOut: (ids: readonly string[]) => url.set({ without: [...ids].join(',') || null }),
    body: {
      ...{ groupId, clientIds, startsOn, layout, missedDays },
      formerPrograms: busy.length > 0 ? (formerPrograms ?? 'keep') : ('keep' as const),
    },
  };
}
export type AssignDraft = ReturnType<typeof useAssignDraft>;

/** The date asked for; else the cohort's, unless it has passed; else tomorrow. */
function useStart(asked: string | null, cohortStart: string | null): string {
  const { timeZone } = useMe().user;
  const [today] = useState(() => localDateIn(timeZone, Date.now()));
  if (asked !== null) return asked;
  return cohortStart !== null && cohortStart >= today ? cohortStart : addDays(today, 1);
}

/** Sends it; the address then says what was given, so that its progress can be come back to. */
export function useGive({ programId, body, url }: AssignDraft) {
  // The same id on every try: given once.
  const [id] = useState(() => crypto.randomUUID());
  const give = useGroupChange(() =>
    browserApi.groupAssignments.assignToGroup({
      params: { id: programId ?? '' },
      body: { id, ...body },
    }),
  );
  return {
    give,
    send: () => give.mutate(undefined, { onSuccess: (given) => url.push({ given: given.id }) }),
  };
}
