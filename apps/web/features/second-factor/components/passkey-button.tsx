'use client';

import { Button } from '@coachme/ui-web/button';
import { KeyRound } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { signInWithPasskey } from '../actions.ts';
import { knowsPasskeys } from '../passkeys-in-browser.ts';
import { useStepProblem } from '../use-step-problem.ts';

/** Signs in with a passkey, where the browser knows them. */
export function PasskeyButton({ next }: { next: string }) {
  const t = useTranslations('secondFactor.passkey');
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
    <div className="mt-5 flex flex-col gap-5">
      <p className="flex items-center gap-3 text-ink-2 text-sm before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line">
        {t('or')}
      </p>
      <Button isPending={isBusy} onPress={() => void signIn()}>
        <KeyRound aria-hidden className="size-4" strokeWidth={1.5} />
        {t('signIn')}
      </Button>
      <FormProblem problem={problem} />
    </div>
  );
}
