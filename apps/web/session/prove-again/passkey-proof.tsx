'use client';

import { signWithPasskey } from '@coachme/contracts/kit/passkeys-in-browser';
import { Button } from '@coachme/ui-web/button';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProof } from '#web/session/prove-again/use-proof.ts';

/** Proves it by face, finger or the lock of the device. */
export function PasskeyProof({ onProven }: { onProven: () => void }) {
  const t = useTranslations('proveAgain');
  const { attempt, isBusy, problem } = useProof();
  const prove = () =>
    attempt(async () => {
      const passkey = await signWithPasskey(await browserApi.passkeys.askPasskeyToSignIn());
      await browserApi.waysIn.proveAgain({ body: { passkey } });
      onProven();
    });
  return (
    <div className="flex flex-col gap-5">
      <FormProblem problem={problem} />
      <Button
        autoFocus
        look="primary"
        className="self-start"
        isPending={isBusy}
        onPress={() => void prove()}
      >
        <KeyRound aria-hidden className="size-4" strokeWidth={1.5} />
        {t('passkey')}
      </Button>
    </div>
  );
}
