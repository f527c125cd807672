import type { AssignmentPreview } from '@coachme/contracts/group-assignments.contract';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import type { Layout } from '@coachme/domain/programs/assignment-dates.rules';
import type { MissedDays } from '@coachme/domain/programs/missed-days.rules';
import type { GroupPage } from '@coachme/mobile-core/coach/group-questions';
import { newId } from '@coachme/mobile-core/new-id';
import { useShell } from '@coachme/mobile-shell/shell';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { router } from 'expo-router';
import { useEffect, useState } from 'react';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';

interface Chosen {
  readonly programId: string | null;
  readonly startsOn: string;
  readonly layout: Layout;
  readonly missedDays: MissedDays;
  /** Who is left out though they could have it. */
  readonly without: readonly string[];
}

export type Giving = ReturnType<typeof useGiving>;

/** What is given to a group, what it would mean for each, and the call that gives it; it needs the server. */
export function useGiving({ group, members }: GroupPage) {
  const { api } = useShell();
  const { lookAgain } = useCoachDevice();
  const words = useProblemWords();
  const today = useLocalToday();
  const [chosen, setChosen] = useState<Chosen>({
    programId: null,
    startsOn:
      group.startsOn !== null && group.startsOn >= today ? group.startsOn : addDays(today, 1),
    layout: 'sequence',
    missedDays: 'keep',
    without: [],
  });
  // The same id on every try: given once.
  const [id] = useState(newId);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const ahead = useLookAhead(members, chosen);
  const clientIds = (ahead.rows ?? [])
    .filter(({ clientId, refusal }) => refusal === null && !chosen.without.includes(clientId))
    .map(({ clientId }) => clientId);

  const give = async () => {
    const { programId, startsOn, layout, missedDays } = chosen;
    if (programId === null) return;
    setIsPending(true);
    setProblem(null);
    const body = { id, groupId: group.id, clientIds, startsOn, layout, missedDays };
    try {
      const given = await api.groupAssignments.assignToGroup({ params: { id: programId }, body });
      lookAgain();
      router.replace(`/given/${given.id}`);
    } catch (error) {
      setProblem(error);
      setIsPending(false);
    }
  };
  const failed = problem ?? ahead.problem;
  return {
    ...{ chosen, ahead, clientIds, isPending, give },
    choose: (change: Partial<Chosen>) => setChosen((before) => ({ ...before, ...change })),
    problem: failed === null ? null : words(failed),
  };
}

interface Ahead {
  /** Null while nothing is chosen or the first answer is on its way. */
  readonly rows: readonly AssignmentPreview[] | null;
  readonly isAsking: boolean;
  readonly problem: unknown;
}

/** What the choice would mean for each, asked anew with each change; only the newest answer counts. */
function useLookAhead(
  members: GroupPage['members'],
  { programId, startsOn, layout }: Chosen,
): Ahead {
  const { api } = useShell();
  const [ahead, setAhead] = useState<Ahead>({ rows: null, isAsking: false, problem: null });
  // The same members are one question, however often the group is read.
  const ids = members.map((member) => member.id).join(' ');
  useEffect(() => {
    if (programId === null) return;
    let isCurrent = true;
    setAhead(({ rows }) => ({ rows, isAsking: true, problem: null }));
    const body = { clientIds: ids.split(' ').slice(0, MOST_AT_ONCE), startsOn, layout };
    api.groupAssignments.previewAssignment({ params: { id: programId }, body }).then(
      ({ items }) => isCurrent && setAhead({ rows: items, isAsking: false, problem: null }),
      (problem: unknown) => isCurrent && setAhead({ rows: null, isAsking: false, problem }),
    );
    return () => {
      isCurrent = false;
    };
  }, [api, ids, programId, startsOn, layout]);
  return ahead;
}

/** As many as one request may name. */
const MOST_AT_ONCE = 200;
