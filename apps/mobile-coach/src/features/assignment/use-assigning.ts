import type { Client, ClientRow } from '@coachme/contracts/clients.contract';
import { ApiError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
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
import { useAnswer } from '../../app-shell/use-answer.ts';
import { useFetched } from './use-fetched.ts';

interface Chosen {
  readonly clientId: string | null;
  readonly programId: string | null;
  readonly startsOn: string;
  readonly layout: Layout;
}

export type Assigning = ReturnType<typeof useAssigning>;

/** What is chosen for an assignment, the dates it would have, and the call that makes it; it needs the server. */
export function useAssigning(given: {
  programId: string | undefined;
  clientId: string | undefined;
  onAssigned: () => void;
}) {
  const { api } = useShell();
  const { lookAgain } = useCoachDevice();
  const t = useTranslations('workspace.client.assignment');
  const toast = useToast();
  const say = useRefusal();
  const today = useLocalToday();
  const roster = useAnswer(rosterQuestion).answer?.value.clients ?? [];
  const programs = useAnswer(programsQuestion).answer?.value ?? [];
  const [chosen, setChosen] = useState<Chosen>({
    clientId: given.clientId ?? null,
    programId: given.programId ?? null,
    startsOn: addDays(today, 1),
    layout: 'sequence',
  });
  // The same id on every try: a repeated assignment is the same assignment.
  const [id] = useState(newId);
  const [isPending, setIsPending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const client = useFetched<Client>(chosen.clientId, api.clients.getClient);
  const program = useFetched<Program>(chosen.programId, api.programs.getProgram);
  const { startsOn, layout } = chosen;
  const failed = client.problem ?? program.problem;

  const assign = async () => {
    if (!client.value || !program.value) return;
    setIsPending(true);
    setProblem(null);
    const body = { id, clientId: client.value.id, startsOn, layout };
    try {
      await api.programs.assignProgram({ params: { id: program.value.id }, body });
      toast({ title: t('done', { name: client.value.name }) });
      lookAgain();
      given.onAssigned();
    } catch (error) {
      setProblem(say(error));
    } finally {
      setIsPending(false);
    }
  };
  return {
    ...offered(roster, programs),
    chosen,
    choose: (change: Partial<Chosen>) => setChosen({ ...chosen, ...change }),
    isReady: client.value !== null && program.value !== null,
    mayKeepWeekdays: program.value !== null && hasWeekdays(program.value.weeks),
    dates: datesOf(chosen, client.value, program.value),
    problem: problem ?? (failed === null ? null : say(failed)),
    isPending,
    assign,
  };
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
