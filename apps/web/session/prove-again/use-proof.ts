'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { PasskeyCancelled } from '@coachme/contracts/kit/passkeys-in-browser';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useProblemWords } from '#web/forms/use-problem-words.ts';

/** Tries one proof at a time; why it failed is said in plain words. */
export function useProof() {
  const t = useTranslations('proveAgain');
  const words = useProblemWords();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const attempt = async (proof: () => Promise<void>) => {
    setProblem(null);
    setBusy(true);
    try {
      await proof();
    } catch (error) {
      if (error instanceof PasskeyCancelled) setProblem(t('cancelled'));
      else if (error instanceof ApiError && error.reason === 'wrong-credentials') {
        setProblem(t('wrongPassword'));
      } else setProblem(words(error));
    } finally {
      setBusy(false);
    }
  };
  return { attempt, isBusy, problem };
}
