'use client';

import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useProof } from '#web/session/prove-again/use-proof.ts';

/** Proves it by the password. */
export function PasswordProof({ onProven }: { onProven: () => void }) {
  const t = useTranslations('proveAgain');
  const [password, setPassword] = useState('');
  const { attempt, isBusy, problem } = useProof();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await browserApi.waysIn.proveAgain({ body: { password } });
      onProven();
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        autoFocus
        type="password"
        autoComplete="current-password"
        label={t('password')}
        value={password}
        onChange={setPassword}
        problem={problem ?? undefined}
      />
      <Button
        type="submit"
        look="primary"
        className="self-start"
        isPending={isBusy}
        isDisabled={password === ''}
      >
        {t('goOn')}
      </Button>
    </form>
  );
}
