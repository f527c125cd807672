import type { Client, ClientRow } from '@coachme/contracts/clients.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { FormerPrograms, Program } from '@coachme/contracts/programs.words';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import {
  assignmentDates,
  hasWeekdays,
  type Layout,
} from '@coachme/domain/programs/assignment-dates.rules';
import {
  type ProgramListRow,
  programsQuestion,
  rosterQuestion,
} from '@coachme/mobile-core/coach/questions';
import { newId } from '@coachme/mobile-core/new-id';
import { useShell } from '@coachme/mobile-shell/shell';
import { useLocalToday } from '@coachme/mobile-shell/use-local-today';
import { useProblemWords } from '@coachme/mobile-shell/use-problem';
import { useToast } from '@coachme/ui-mobile/toast';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCoachDevice } from '../../app-shell/coach-device.tsx';
import { useFormerPrograms } from '../../app-shell/former-programs.tsx';
import { useAnswer } from '../../app-shell/use-answer.ts';
import { useLookAhead } from '../../app-shell/use-look-ahead.ts';
import { useTurn } from '../../app-shell/use-turn.ts';
import { useFetched } from './use-fetched.ts';

interface Chosen {
  readonly clientId: string | null;
  readonly programId: string | null;
  readonly startsOn: string;
  readonly layout: Layout;
}

type HowAssigned = Pick<Chosen, 'startsOn' | 'layout'> & {
  readonly formerPrograms?: FormerPrograms;
};

export type Assigning = ReturnType<typeof useAssigning>;

/**
 * What is chosen for an assignment, what it would mean, and the call that makes it. It needs the server: without a
 * network nothing is sent or kept for later, and what was chosen stays until there is one.
 */
export function useAssigning(given: {
  programId: string | undefined;
  clientId: string | undefined;
  onAssigned: () => void;
}) {
  const today = useLocalToday();
  const roster = useAnswer(rosterQuestion).answer?.value.clients ?? [];
  const programs = useAnswer(programsQuestion).answer?.value ?? [];
  const [chosen, setChosen] = useState<Chosen>({
    clientId: given.clientId ?? null,
    programId: given.programId ?? null,
    startsOn: addDays(today, 1),
    layout: 'sequence',
  });
  const meaning = useMeaning(chosen);
  const { send, isPending, problem } = useSend(given.onAssigned);
  const { client, program, former } = meaning;
  const assign = async () => {
    if (!former.isAnswered() || !client || !program) return;
    const { startsOn, layout } = chosen;
    await send(client, program, { startsOn, layout, ...former.answer });
  };
  return {
    ...offered(roster, programs),
    ...meaning,
    chosen,
    choose: (change: Partial<Chosen>) => setChosen({ ...chosen, ...change }),
    problem: problem ?? meaning.problem,
    isPending,
    assign,
  };
}

/** The client and the program that are chosen, the dates that come of it and the programs it meets. */
function useMeaning(chosen: Chosen) {
  const { api } = useShell();
  const say = useRefusal();
  const { turn, askAgain } = useTurn();
  const { clientId, programId, startsOn, layout } = chosen;
  const client = useFetched<Client>(clientId, api.clients.getClient, turn);
  const program = useFetched<Program>(programId, api.programs.getProgram, turn);
  const clientIds = clientId === null ? [] : [clientId];
  const ahead = useLookAhead({ programId, clientIds, startsOn, layout }, turn);
  // The answer of another client stands there until the one asked for comes.
  const rows = (ahead.rows ?? []).filter((row) => row.clientId === clientId);
  const failed = client.problem ?? program.problem ?? ahead.problem;
  return {
    client: client.value,
    program: program.value,
    former: useFormerPrograms(rows),
    isOnline: turn !== null,
    isReady: client.value !== null && program.value !== null,
    /** Not known yet what it would mean. */
    isLooking: ahead.isAsking || ahead.rows === null,
    mayKeepWeekdays: program.value !== null && hasWeekdays(program.value.weeks),
    dates: datesOf(chosen, client.value, program.value),
    problem: failed === null ? null : say(failed),
    /** Whether asking again may help: something was not answered. */
    isCutShort: failed !== null,
    askAgain,
  };
}

function useSend(onAssigned: () => void) {
  const { api } = useShell();
  const { lookAgain } = useCoachDevice();
  const t = useTranslations('workspace.client.assignment');
  const toast = useToast();
  const say = useRefusal();
  // The same id on every try: a repeated assignment is the same assignment.
  const [id] = useState(newId);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (client: Client, program: Program, how: HowAssigned) => {
    setIsPending(true);
    setProblem(null);
    const body = { id, clientId: client.id, ...how };
    try {
      await api.programs.assignProgram({ params: { id: program.id }, body });
      toast({ title: t('done', { name: client.name }) });
      lookAgain();
      onAssigned();
    } catch (error) {
      setProblem(say(error));
    } finally {
      setIsPending(false);
    }
  };
  return { send, isPending, problem };
}

function offered(roster: readonly ClientRow[], programs: readonly ProgramListRow[]) {
  return {
    clients: roster.map(({ id, name }) => ({ id, name })),
    programs: programs
      .filter(({ status }) => status === 'published')
      .map(({ id, title }) => ({ id, name: title })),
  };
}

/** The dates the assignment would have; none before both are chosen. */
function datesOf({ startsOn, layout }: Chosen, client: Client | null, program: Program | null) {
  if (!client || !program) return [];
  const { trainingDays } = client.profile;
  return assignmentDates({ weeks: program.weeks, startsOn, layout, trainingDays });
}

function useRefusal(): (error: unknown) => string {
  const t = useTranslations('builder.assign');
  const wordsOf = useProblemWords();
  return (error) => {
    const reason = error instanceof ApiError ? `reasons.${error.reason}` : '';
    // Reasons come from the API; `has` says whether there is a word for this one.
    return t.has(reason as never) ? t(reason as 'reasons.not-published') : wordsOf(error);
  };
}
