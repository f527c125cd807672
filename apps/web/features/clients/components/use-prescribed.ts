'use client';

import type { StoredWorkout } from '@coachme/contracts/execution.words';
import type { Program, SetPrescription } from '@coachme/contracts/programs.words';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { assignmentsQuery, programQuery } from '#web/features/clients/queries.ts';

/** What each set of a planned session should have been, by the id of its prescription. */
export function usePrescribed(session: StoredWorkout): ReadonlyMap<string, SetPrescription> {
  const { clientId, scheduledDayId } = session;
  const assignments = useQuery({
    ...assignmentsQuery(browserApi, clientId),
    enabled: scheduledDayId !== null,
  });
  const programId = assignments.data?.items.find(({ days }) =>
    days.some(({ id }) => id === scheduledDayId),
  )?.programId;
  const program = useQuery({
    ...programQuery(browserApi, programId ?? ''),
    enabled: programId !== undefined,
  });
  return useMemo(() => setsOf(program.data), [program.data]);
}

function setsOf(program: Program | undefined): ReadonlyMap<string, SetPrescription> {
  const prescriptions = (program?.weeks ?? [])
    .flatMap(({ days }) => days)
    .flatMap(({ groups }) => groups)
    .flatMap((group) => group.prescriptions);
  return new Map(prescriptions.flatMap(({ sets }) => sets.map((set) => [set.id, set])));
}
