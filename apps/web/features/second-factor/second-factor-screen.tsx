'use client';

import type { SecondFactors } from '@coachme/contracts/second-factor.contract';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';
import { useCallback, useEffect, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { home } from '#web/session/addresses.ts';
import { ProveAgain } from '#web/session/prove-again/prove-again.tsx';
import { AuthenticatorApp } from './components/authenticator-app.tsx';
import { Passkeys } from './components/passkeys.tsx';
import { RecoveryCodes } from './components/recovery-codes.tsx';
import { type PhoneChannel, TextFactor } from './components/text-factor.tsx';
import { useProvenChange } from './use-proven-change.ts';
import { useStepProblem } from './use-step-problem.ts';

/** Authenticator app, codes to a phone, recovery codes and passkeys of who is signed in. */
export function SecondFactorScreen({ channels }: { channels: readonly PhoneChannel[] }) {
  const t = useTranslations('secondFactor.setUp');
  const { factors, problem: unread, reload } = useFactors();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const change = useProvenChange(reload);
  return (
    <main className="mx-auto w-full max-w-2xl flex-1 px-6 py-10">
      <h1 className="text-xl tracking-tight">{t('title')}</h1>
      <p className="mt-2 mb-8 text-base text-ink-2">
        {factors?.isMissing ? t('required') : t('lead')}
      </p>
      <FormProblem problem={unread ?? change.problem} />
      {factors ? (
        <div className="flex flex-col">
          <AuthenticatorApp factors={factors} change={change} onCodes={setCodes} />
          <TextFactor factors={factors} channels={channels} change={change} onCodes={setCodes} />
          <RecoveryCodes factors={factors} change={change} codes={codes} onCodes={setCodes} />
          <Passkeys change={change} />
        </div>
      ) : null}
      <LinkButton href={home} className="mt-8">
        {t('goOn')}
      </LinkButton>
      <ProveAgain />
    </main>
  );
}

function useFactors() {
  const words = useStepProblem();
  const [factors, setFactors] = useState<SecondFactors | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reload = useCallback(async () => {
    try {
      setFactors(await browserApi.secondFactor.getSecondFactors());
      setProblem(null);
    } catch (error) {
      setProblem(words(error));
    }
  }, [words]);
  useEffect(() => void reload(), [reload]);
  return { factors, problem, reload };
}
