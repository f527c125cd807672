'use client';

import type { PlannedDay, SimplificationWish } from '@coachme/contracts/assignments.words';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';

type Move = { readonly day: PlannedDay; readonly date: string };

/** Everything that shows the client's plan is asked for again. */
export function useRenewPlan(clientId: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: ['clients', clientId] });
}

/** Says what went wrong, where there is no field to say it beside. */
function useSayProblem() {
  const words = useProblemWords();
  return (error: unknown) => showToast({ title: words(error), tone: 'problem' });
}

/** Puts a day on another date; it lies there at once, and the way back is offered. */
export function useMoveDay(clientId: string) {
  const t = useTranslations('calendar');
  const formats = useFormats();
  const queries = useQueryClient();
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  const move = useMutation({
    mutationFn: ({ day, date }: Move) =>
      browserApi.assignments.moveDay({ params: { id: day.id }, body: { date } }),
    onMutate: ({ day, date }) => {
      queries.setQueriesData<PlannedDay[]>(
        { queryKey: ['clients', clientId, 'calendar'] },
        (days) =>
          Array.isArray(days)
            ? days.map((one) => (one.id === day.id ? { ...one, date } : one))
            : days,
      );
    },
    onError,
    onSettled: renew,
  });
  return ({ day, date }: Move) => {
    if (day.date === date) return;
    const name = day.name || day.programTitle;
    move.mutate(
      { day, date },
      {
        onSuccess: () =>
          showToast({
            title: t('moved', { name, date: formats.date(date, 'full') }),
            action: {
              label: t('undo'),
              onPress: () => move.mutate({ day: { ...day, date }, date: day.date }),
            },
          }),
      },
    );
  };
}

/** Takes a day out of the plan, or puts it back. */
export function useSkipDay(clientId: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  return useMutation({
    mutationFn: ({ id, state }: PlannedDay) =>
      state === 'open'
        ? browserApi.assignments.skipDay({ params: { id } })
        : browserApi.assignments.restoreDay({ params: { id } }),
    onError,
    onSettled: renew,
  });
}

/** Pauses an assignment, or goes on with it. */
export function usePause(clientId: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  return useMutation({
    mutationFn: ({ id, pausedOn }: { id: string; pausedOn: string | null }) =>
      pausedOn === null
        ? browserApi.assignments.pauseAssignment({ params: { id } })
        : browserApi.assignments.resumeAssignment({ params: { id } }),
    onError,
    onSettled: renew,
  });
}

type Change = { missedDays?: 'keep' | 'shift' | 'skip'; followUpProgramId?: string | null };

/** Chooses what becomes of missed days, and what follows. */
export function useChangeAssignment(clientId: string, id: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  return useMutation({
    mutationFn: (body: Change) => browserApi.assignments.changeAssignment({ params: { id }, body }),
    onError,
    onSettled: renew,
  });
}

type Load = { prescriptionId: string; loadKg: number | null };

/** Sets a load in the place of the rule's; null lets the rule decide again. */
export function useOverruleLoad(clientId: string, id: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  return useMutation({
    mutationFn: ({ prescriptionId, loadKg }: Load) => {
      const params = { id, prescriptionId };
      return loadKg === null
        ? browserApi.assignments.followRuleAgain({ params })
        : browserApi.assignments.overruleLoad({ params, body: { loadKg } });
    },
    onError,
    onSettled: renew,
  });
}

/** Takes over the program's present content for the days that were not begun. */
export function usePush(clientId: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  return useMutation({
    mutationFn: ({ programId, assignmentId }: { programId: string; assignmentId: string }) =>
      browserApi.assignments.pushProgram({
        params: { id: programId },
        body: { assignmentIds: [assignmentId] },
      }),
    onError,
    onSettled: renew,
  });
}

type Wished = { readonly wish: SimplificationWish; readonly isNow: boolean };

/** Offers a smaller plan to the client, or makes it so at once: then the coach who offers is the one who accepts. */
export function useSimplify(clientId: string, id: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  return useMutation({
    mutationFn: async ({ wish, isNow }: Wished) => {
      const { simplifications } = browserApi;
      const offer = await simplifications.proposeSimplification({ params: { id }, body: { wish } });
      if (!isNow) return offer;
      return simplifications.acceptSimplification({ params: { id: offer.id } });
    },
    onError,
    onSettled: renew,
  });
}

/** What becomes of an offer: made so now, withdrawn, or taken back once it was made so. */
export function useOffer(clientId: string) {
  const renew = useRenewPlan(clientId);
  const onError = useSayProblem();
  const { acceptSimplification, declineSimplification, revertSimplification } =
    browserApi.simplifications;
  const calls = {
    accept: acceptSimplification,
    withdraw: declineSimplification,
    revert: revertSimplification,
  };
  return useMutation({
    mutationFn: ({ id, what }: { id: string; what: keyof typeof calls }) =>
      calls[what]({ params: { id } }),
    onError,
    onSettled: renew,
  });
}
