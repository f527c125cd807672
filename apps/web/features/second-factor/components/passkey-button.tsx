'use client';

import { knowsPasskeys } from '@coachme/contracts/kit/passkeys-in-browser';
import { Button } from '@coachme/ui-web/button';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { signInWithPasskey } from '../actions.ts';
import { useStepProblem } from '../use-step-problem.ts';

/** Signs in with a passkey, where the browser knows them: one button among others, what went wrong below them all. */
export function PasskeyButton({ next }: { next: string }) {
  const t = useTranslations('account.signIn');
  const words = useStepProblem();
  const [isOffered, setOffered] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => setOffered(knowsPasskeys()), []);
  if (!isOffered) return null;
  const signIn = async () => {
    setProblem(null);
    setBusy(true);
    try {
      await signInWithPasskey(next);
    } catch (error) {
      setProblem(words(error));
      setBusy(false);
    }
  };
  return (
    <>
      <Button isPending={isBusy} onPress={() => void signIn()}>
        <KeyRound aria-hidden className="size-4" strokeWidth={1.5} />
        {t('passkey')}
      </Button>
      <div className="col-span-full empty:hidden">
        <FormProblem problem={problem} />
      </div>
    </>
  );
}
