'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import type { Program } from '@coachme/contracts/programs.words';
import { addDays } from '@coachme/domain/calendar/local-date.rules';
import {
  assignmentDates,
  hasWeekdays,
  type Layout,
} from '@coachme/domain/programs/assignment-dates.rules';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useAssignProgram } from '#web/features/programs/actions.ts';
import { newId } from '#web/features/programs/new-id.ts';
import { clientQuery } from '#web/features/programs/queries.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';
import { localDateIn } from '#web/session/today.ts';
import { useFormerPrograms } from '#web/shell/former-programs.tsx';

const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** Whom a program is given to, from when and on which days. */
export function useAssignment(program: Program) {
  const { timeZone } = useMe().user;
  const names = useTranslations('words.days.short');
  const [clientId, setClientId] = useState<string | null>(null);
  const [startsOn, setStartsOn] = useState(() => addDays(localDateIn(timeZone, Date.now()), 1));
  const [layout, setLayout] = useState<Layout>('sequence');
  // The same id on every try: a repeated assignment is the same assignment.
  const [id] = useState(newId);
  const { data: client } = useQuery({
    ...clientQuery(browserApi, clientId ?? ''),
    enabled: clientId !== null,
  });
  const former = useFormerPrograms({ programId: program.id, clientId, startsOn, layout });
  const send = useAssignProgram(program.id);
  const say = useRefusal();
  const trainingDays = client?.profile.trainingDays ?? [];
  const assign = async () => {
    if (!client) return false;
    const answer = { id, clientId: client.id, startsOn, layout, ...former.answer };
    return send.mutateAsync(answer).then(
      () => true,
      () => false,
    );
  };
  return {
    ...{ clientId, setClientId, startsOn, setStartsOn, layout, former, assign },
    setLayout: (wanted: string) => setLayout(wanted === 'weekday' ? 'weekday' : 'sequence'),
    client: clientId === null ? undefined : client,
    trainingDayNames: weekdays
      .filter((weekday) => trainingDays.includes(Number(weekday)))
      .map((weekday) => names(weekday))
      .join(', '),
    dates: startsOn
      ? assignmentDates({ weeks: program.weeks, startsOn, layout, trainingDays })
      : [],
    mayKeepWeekdays: hasWeekdays(program.weeks),
    problem: send.isError ? say(send.error) : null,
    isPending: send.isPending,
  };
}

function useRefusal() {
  const t = useTranslations('builder.assign');
  const words = useProblemWords();
  return (error: unknown) => {
    const reason = error instanceof ApiError ? `reasons.${error.reason}` : '';
    // Reasons come from the API; `has` says whether there is a word for this one.
    return t.has(reason as never) ? t(reason as 'reasons.not-published') : words(error);
  };
}
