'use client';

import type { Exercise } from '@coachme/contracts/exercises.contract';
import type { ScheduledDay, TrainingDay } from '@coachme/contracts/programs.words';
import type { EnduranceSession } from '@coachme/domain/endurance/endurance-session.rules';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { newId } from '#web/features/programs/new-id.ts';
import {
  withExercise,
  withGroupMoved,
  withoutExercise,
  withSets,
  withSteps,
} from '#web/features/programs/own-day/edit-day.rules.ts';
import type { WhichDay } from '#web/features/programs/own-day/queries.ts';

/** A client's day as it is being changed; nothing is sent before it is saved. */
export function useOwnDay(scheduled: ScheduledDay) {
  const [day, setDay] = useState<TrainingDay>(scheduled.day);
  return {
    day,
    isChanged: day !== scheduled.day,
    isWhole:
      day.groups.length > 0 &&
      day.groups.every(({ prescriptions }) => prescriptions.every(({ sets }) => sets.length > 0)),
    rename: (name: string) => setDay({ ...day, name }),
    write: (id: string, sets: TrainingDay['groups'][number]['prescriptions'][number]['sets']) =>
      setDay((now) => withSets(now, id, sets)),
    writeSteps: (id: string, session: EnduranceSession) =>
      setDay((now) => withSteps(now, id, { session, newId })),
    remove: (id: string) => setDay(withoutExercise(day, id)),
    move: (index: number, step: -1 | 1) => setDay(withGroupMoved(day, index, step)),
    add: ({ id: exerciseId, name: exerciseName }: Exercise) => {
      const about = { exerciseId, exerciseName, notes: '', progression: null, sets: [] };
      setDay(withExercise(day, { id: newId(), ...about }, newId()));
    },
  };
}
export type OwnDay = ReturnType<typeof useOwnDay>;

type Named = WhichDay & { readonly name: string };

/** Sends the client's own day, or takes it back to the program; then the calendar is shown. */
export function useSendDay({ clientId, id, name }: Named, { revision }: ScheduledDay) {
  const t = useTranslations('plans.day');
  const queries = useQueryClient();
  const router = useRouter();
  const params = { id };
  const headers = { 'if-match': `"${revision}"` };
  const done = async (said: string, scheduled: ScheduledDay) => {
    await queries.invalidateQueries({ queryKey: ['clients', clientId] });
    showToast({ title: said });
    router.push(`/coach/clients/${clientId}?tab=calendar&from=${scheduled.date}`);
  };
  const save = useMutation({
    mutationFn: (day: TrainingDay) =>
      browserApi.assignments.changeScheduledDay({ params, body: { day } }, { headers }),
    onSuccess: (scheduled) => done(t('saved', { name }), scheduled),
  });
  const follow = useMutation({
    mutationFn: () => browserApi.assignments.followProgramAgain({ params }, { headers }),
    onSuccess: (scheduled) => done(t('followed'), scheduled),
  });
  return { save, follow };
}
