'use client';

import type { SecondStepProof } from '@coachme/contracts/second-factor.contract';
import type { GivenKey } from '@coachme/contracts/ways-in.contract';
import { useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { proveSecondStep } from './actions.ts';
import type { TypedWay } from './components/step-code-field.tsx';
import { useStepProblem } from './use-step-problem.ts';

type Step = { readonly ticket: string; readonly remember: boolean; readonly next: string };

/** Tries one second proof at a time; a code to the phone is sent before it can be typed. */
export function useProving({ ticket, remember, next }: Step) {
  const words = useStepProblem();
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [sent, setSent] = useState<GivenKey | null>(null);
  const attempt = async (act: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    try {
      await act();
      return true;
    } catch (error) {
      setProblem(words(error));
      setBusy(false);
      return false;
    }
  };
  /** Stays busy when it succeeds: the browser is leaving the page. */
  const prove = (proof: () => Promise<SecondStepProof>) =>
    attempt(async () => proveSecondStep({ ticket, remember, proof: await proof() }, next));
  const sendText = () =>
    attempt(async () => {
      setSent(await browserApi.textFactor.askTextForSecondStep({ body: { ticket } }));
      setBusy(false);
    });
  const proofOf = (way: TypedWay, code: string): SecondStepProof => {
    if (way === 'totp') return { totp: code };
    if (way === 'text') return { text: { id: sent?.id ?? '', code } };
    return { recoveryCode: code };
  };
  return { problem, isBusy, prove, sendText, proofOf, isTextSent: sent !== null };
}
