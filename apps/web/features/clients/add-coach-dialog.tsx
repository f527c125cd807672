'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import type { CoachingPart } from '@coachme/contracts/coachings.contract';
import { Button } from '@coachme/ui-web/button';
import { DateField } from '@coachme/ui-web/date-field';
import { Dialog } from '@coachme/ui-web/dialog';
import { RadioGroup } from '@coachme/ui-web/radio-group';
import { Select } from '@coachme/ui-web/select';
import { TextField } from '@coachme/ui-web/text-field';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useAddCoach } from '#web/features/clients/coaching-actions.ts';
import { coachChoicesQuery } from '#web/features/clients/coaching-queries.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

type Props = { client: Client; taken: readonly string[] };

const parts: readonly CoachingPart[] = ['primary', 'additional', 'substitute'];
const partOf = (id: string) => parts.find((part) => part === id) ?? 'additional';

/** Arranges another, a further or a substitute coach; open wherever the address says `?coach=`. */
export function AddCoachDialog({ client, taken }: Props) {
  const t = useTranslations('consent.client');
  const words = useTranslations('words');
  const { value, close } = useOverlay('coach');
  return (
    <Dialog
      title={t('addTitle', { name: client.name })}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <AddCoachForm client={client} taken={taken} onDone={close} />
    </Dialog>
  );
}

/** Midnight of a day where the one who types is. */
const instantOf = (day: string) => new Date(`${day}T00:00:00`).toISOString();

function useCoachDraft() {
  const [draft, setDraft] = useState({
    coachUserId: '',
    part: 'additional' as CoachingPart,
    from: '',
    to: '',
    note: '',
  });
  const isSubstitute = draft.part === 'substitute';
  const set = (change: Partial<typeof draft>) => setDraft({ ...draft, ...change });
  const body = {
    coachUserId: draft.coachUserId,
    part: draft.part,
    ...(draft.note ? { note: draft.note } : {}),
    ...(isSubstitute && draft.from ? { startsAt: instantOf(draft.from) } : {}),
    ...(isSubstitute && draft.to ? { endsAt: instantOf(draft.to) } : {}),
  };
  return { draft, set, body, isSubstitute };
}

function AddCoachForm({ client, taken, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations('consent');
  const forms = useTranslations('forms');
  const say = useProblemWords();
  const choices = useQuery(coachChoicesQuery(browserApi));
  const add = useAddCoach(client.id);
  const { draft, set, body, isSubstitute } = useCoachDraft();
  const [isTried, setTried] = useState(false);
  const lacks = (value: string) => (isTried && value === '' ? forms('required') : undefined);
  const isWhole = draft.coachUserId !== '' && (!isSubstitute || draft.to !== '');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole) add.mutate(body, { onSuccess: onDone });
  };
  const free = (choices.data ?? []).filter(
    ({ userId }) => !taken.includes(userId) && userId !== client.userId,
  );
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Select
        label={t('client.coach')}
        options={free.map(({ userId, name }) => ({ id: userId, label: name }))}
        value={draft.coachUserId || null}
        onChange={(coachUserId) => set({ coachUserId })}
        problem={lacks(draft.coachUserId)}
      />
      <RadioGroup
        label={t('client.part')}
        value={draft.part}
        onChange={(part) => set({ part: partOf(part) })}
        options={parts.map((id) => ({ id, label: t(`parts.${id}`) }))}
      />
      <p className="text-ink-2 text-sm">{t(`client.hints.${draft.part}`)}</p>
      {isSubstitute ? <Period draft={draft} set={set} problem={lacks(draft.to)} /> : null}
      <TextField
        label={t('client.note')}
        maxLength={300}
        value={draft.note}
        onChange={(note) => set({ note })}
      />
      <FormProblem problem={add.isError ? say(add.error) : null} />
      <Button type="submit" look="primary" isPending={add.isPending} className="self-start">
        {t('client.ask')}
      </Button>
    </form>
  );
}

type PeriodProps = Pick<ReturnType<typeof useCoachDraft>, 'draft' | 'set'> & {
  problem: string | undefined;
};

/** From which day and until which a substitute stands in. */
function Period({ draft, set, problem }: PeriodProps) {
  const t = useTranslations('consent.client');
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <DateField label={t('from')} value={draft.from} onChange={(from) => set({ from })} />
      <DateField
        label={t('to')}
        value={draft.to}
        onChange={(to) => set({ to })}
        problem={problem}
      />
    </div>
  );
}
