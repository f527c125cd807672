'use client';

import { addDays, isLocalDate } from '@coachme/domain/calendar/local-date.rules';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type FormEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useRenewPlan } from '#web/features/clients/calendar/calendar-actions.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';

const ways = ['copy', 'move', 'rest'] as const;
type Way = (typeof ways)[number];

type WeekProps = { clientId: string; monday: string };
type DialogProps = WeekProps & { isOpen: boolean; onClose: () => void };

/** Copies or moves seven days of a client's plan to another week. */
export function WeekDialog({ clientId, monday, isOpen, onClose }: DialogProps) {
  const t = useTranslations('plans.week');
  const words = useTranslations('words.actions');
  const formats = useFormats();
  return (
    <Dialog
      title={t('title', { date: formats.date(monday, 'short') })}
      closeLabel={words('close')}
      isOpen={isOpen}
      onOpenChange={onClose}
    >
      <WeekForm clientId={clientId} monday={monday} onClose={onClose} />
    </Dialog>
  );
}

function useWeek({ clientId, monday: from }: WeekProps) {
  const t = useTranslations('plans.week');
  const renew = useRenewPlan(clientId);
  const params = { id: clientId };
  // The same id on every try: a repeated copy is the same copy.
  const [id] = useState(() => crypto.randomUUID());
  const { planWeeks } = browserApi;
  const back = useMutation({
    mutationFn: ({ to, reach }: { to: string; reach: 'week' | 'rest' }) =>
      planWeeks.moveWeek({ params, body: { from: to, to: from, reach } }),
    onSettled: renew,
  });
  return useMutation({
    mutationFn: async ({ way, to }: { way: Way; to: string }) => {
      if (way === 'copy') {
        const { items } = await planWeeks.copyWeek({ params, body: { id, from, to } });
        return { title: t('copied', { count: items.length }) };
      }
      const reach = way === 'rest' ? ('rest' as const) : ('week' as const);
      const { items } = await planWeeks.moveWeek({ params, body: { from, to, reach } });
      const title = t('moved', { count: items.length });
      // A week that moved onto days that stayed cannot be told from them again.
      if (items.length === 0 || way === 'move') return { title };
      return { title, action: { label: t('undo'), onPress: () => back.mutate({ to, reach }) } };
    },
    onSuccess: (said) => showToast(said),
    onSettled: renew,
  });
}

function WeekForm({ clientId, monday, onClose }: WeekProps & { onClose: () => void }) {
  const t = useTranslations('plans.week');
  const say = useProblemWords();
  const [way, setWay] = useState<Way>('copy');
  const [to, setTo] = useState(addDays(monday, 7));
  const send = useWeek({ clientId, monday });
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (isLocalDate(to) && to !== monday) send.mutate({ way, to }, { onSuccess: onClose });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-col gap-5">
      <RadioGroup
        label={t('what')}
        value={way}
        onChange={(id) => setWay(ways.find((known) => known === id) ?? 'copy')}
        options={ways.map((id) => ({ id, label: t(id), description: t(`${id}Text`) }))}
      />
      <DateField label={t('to')} value={to} onChange={setTo} className="w-48" />
      <FormProblem problem={send.isError ? say(send.error) : null} />
      <Button
        type="submit"
        look="primary"
        className="self-start"
        isDisabled={!isLocalDate(to) || to === monday}
        isPending={send.isPending}
      >
        {t(way === 'copy' ? 'doCopy' : 'doMove')}
      </Button>
    </form>
  );
}
