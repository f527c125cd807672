'use client';

import type { Branch } from '@coachme/contracts/branches.contract';
import { Button } from '@coachme/ui-web/button';
import { Combobox } from '@coachme/ui-web/combobox';
import { Dialog } from '@coachme/ui-web/dialog';
import { showToast } from '@coachme/ui-web/toast';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useDeferredValue, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { whoCameQuery } from '#web/features/attendance/queries.ts';
import { usePresence } from '#web/features/attendance/use-presence.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useFormats } from '#web/session/session.tsx';
import { useUrlState } from '#web/shell/use-url-state.ts';

type Props = { branch: Branch; on: string };

/** Marks a client as present; open wherever the address says `?mark=`. */
export function MarkDialog({ branch, on }: Props) {
  const t = useTranslations('attendance.dialog');
  const actions = useTranslations('words.actions');
  const formats = useFormats();
  const url = useUrlState();
  const close = () => url.set({ mark: null });
  return (
    <Dialog
      title={t('title')}
      description={t('text', { branch: branch.name, date: formats.date(on, 'full') })}
      closeLabel={actions('close')}
      isOpen
      onOpenChange={close}
    >
      <MarkForm branchId={branch.id} date={on} onDone={close} />
    </Dialog>
  );
}

type FormProps = { branchId: string; date: string; onDone: () => void };

function MarkForm({ branchId, date, onDone }: FormProps) {
  const t = useTranslations('attendance.dialog');
  const forms = useTranslations('forms');
  const say = useProblemWords();
  const mark = usePresence('markPresent');
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ id: string; name: string } | null>(null);
  const [isTried, setTried] = useState(false);
  const found = useQuery(whoCameQuery(browserApi, useDeferredValue(typed.trim())));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (chosen === null) return;
    const { id: clientId, name } = chosen;
    mark.mutate(
      { branchId, date, clientId },
      {
        onSuccess: () => {
          showToast({ title: t('done', { name }) });
          onDone();
        },
      },
    );
  };
  const missing = isTried && chosen === null ? forms('required') : undefined;
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <Combobox
        label={t('client')}
        placeholder={t('placeholder')}
        emptyLabel={t('nobody')}
        value={chosen?.id ?? null}
        onChange={(id) => setChosen(found.data?.find((one) => one.id === id) ?? null)}
        onQueryChange={setTyped}
        problem={missing ?? (mark.isError ? say(mark.error) : undefined)}
        options={(found.data ?? []).map(({ id, name, email }) => ({
          id,
          label: name,
          ...(email ? { description: email } : {}),
        }))}
      />
      <Button type="submit" look="primary" className="self-start" isPending={mark.isPending}>
        {t('save')}
      </Button>
    </form>
  );
}
