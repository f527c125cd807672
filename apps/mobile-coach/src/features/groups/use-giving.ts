import { addDays } from '@coachme/domain/calendar/local-date.rules';
import type { Layout } from '@coachme/domain/programs/assignment-dates.rules';
import type { MissedDays } from '@coachme/domain/programs/missed-days.rules';
import type { GroupPage } from '@coachme/mobile-core/coach/group-questions';
import { newId } from '@coachme/mobile-core/new-id';
import { useShell } from '@coachme/mobile-shell/shell';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { router } from 'expo-router';
import { useState } from 'react';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { useFormerPrograms } from '../../app-shell/former-programs.tsx';
import { useLookAhead } from '../../app-shell/use-look-ahead.ts';
import { useTurn } from '../../app-shell/use-turn.ts';

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
  const { turn, askAgain } = useTurn();
  const ahead = useLookAhead({ ...chosen, clientIds: members.map((member) => member.id) }, turn);
  const getting = (ahead.rows ?? []).filter(
    ({ clientId, refusal }) => refusal === null && !chosen.without.includes(clientId),
  );
  const clientIds = getting.map(({ clientId }) => clientId);
  const former = useFormerPrograms(getting);

  const give = async () => {
    const { programId, startsOn, layout, missedDays } = chosen;
    if (!former.isAnswered() || programId === null) return;
    setIsPending(true);
    setProblem(null);
    const whom = { id, groupId: group.id, clientIds };
    const body = { ...whom, startsOn, layout, missedDays, ...former.answer };
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
    ...{ chosen, ahead, clientIds, former, isPending, give, askAgain },
    isOnline: turn !== null,
    choose: (change: Partial<Chosen>) => setChosen((before) => ({ ...before, ...change })),
    problem: failed === null ? null : words(failed),
  };
}
