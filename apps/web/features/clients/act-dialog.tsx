'use client';

import type { Client } from '@coachme/contracts/clients.contract';
import { Button } from '@coachme/ui-web/button';
import { Dialog } from '@coachme/ui-web/dialog';
import { TextField } from '@coachme/ui-web/text-field';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useOverlay } from '#web/shell/workspace/use-overlay.ts';

/** The client's app, opened to act as somebody. */
const appAddress = '/app/?acting';

const fewestLetters = 3;

/** Asks why before a coach uses the app as a client; open wherever the address says `?act=`. */
export function ActDialog({ client }: { client: Client }) {
  const t = useTranslations('acting');
  const words = useTranslations('words');
  const { value, close } = useOverlay('act');
  return (
    <Dialog
      title={t('title', { name: client.name })}
      closeLabel={words('actions.close')}
      isOpen={value !== null}
      onOpenChange={close}
    >
      <ActForm client={client} />
    </Dialog>
  );
}

function ActForm({ client }: { client: Client }) {
  const t = useTranslations('acting');
  const forms = useTranslations('forms');
  const say = useProblemWords();
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const act = useMutation({
    mutationFn: () =>
      browserApi.acting.actAsClient({ params: { id: client.id }, body: { reason } }),
    onSuccess: () => window.location.assign(appAddress),
  });
  const isTooShort = reason.trim().length < fewestLetters;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!isTooShort) act.mutate();
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <p className="text-ink-2">{t('text', { name: client.name })}</p>
      <TextField
        label={t('reason')}
        hint={t('reasonHint', { name: client.name })}
        maxLength={200}
        value={reason}
        onChange={setReason}
        problem={isTried && isTooShort ? forms('required') : undefined}
      />
      <FormProblem problem={act.isError ? say(act.error) : null} />
      <Button
        type="submit"
        look="primary"
        isPending={act.isPending || act.isSuccess}
        className="self-start"
      >
        {t('start')}
      </Button>
    </form>
  );
}
