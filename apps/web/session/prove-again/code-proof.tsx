'use client';

import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { Button } from '@coachme/ui-web/button';
import { TextField } from '@coachme/ui-web/text-field';
import { useTranslations } from 'next-intl';
import { type SubmitEvent, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProof } from '#web/session/prove-again/use-proof.ts';

type CodeProofProps = { to: 'email' | 'phone'; onProven: () => void };

/** Proves it by a code that is sent, once somebody asks for it. */
export function CodeProof({ to, onProven }: CodeProofProps) {
  const t = useTranslations('proveAgain');
  const [sent, setSent] = useState<GivenKey | null>(null);
  const { attempt, isBusy, problem } = useProof();
  const send = () =>
    attempt(async () => {
      const { waysIn } = browserApi;
      setSent(await (to === 'phone' ? waysIn.textCodeToProve() : waysIn.askCodeToProve()));
    });
  if (sent) return <CodeForm sent={sent} onProven={onProven} />;
  return (
    <div className="flex flex-col gap-5">
      <p className="text-ink-2">{t(`codeText.${to}`)}</p>
      <FormProblem problem={problem} />
      <Button
        autoFocus
        look="primary"
        className="self-start"
        isPending={isBusy}
        onPress={() => void send()}
      >
        {t('send')}
      </Button>
    </div>
  );
}

function CodeForm({ sent, onProven }: { sent: GivenKey; onProven: () => void }) {
  const t = useTranslations('proveAgain');
  const [code, setCode] = useState('');
  const { attempt, isBusy, problem } = useProof();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await browserApi.waysIn.proveAgain({ body: { id: sent.id, code: code.replaceAll(' ', '') } });
      onProven();
    });
  };
  return (
    <form onSubmit={submit} noValidate className="flex flex-col gap-5">
      <TextField
        autoFocus
        className="max-w-60"
        label={t('code')}
        hint={t('codeHint')}
        inputMode="numeric"
        autoComplete="one-time-code"
        value={code}
        onChange={setCode}
        problem={problem ?? undefined}
      />
      <Button
        type="submit"
        look="primary"
        className="self-start"
        isPending={isBusy}
        isDisabled={code.trim().length < 6}
      >
        {t('goOn')}
      </Button>
    </form>
  );
}
