import { ApiError } from '@coachme/contracts/kit/client';
import { PasskeyCancelled } from '@coachme/contracts/kit/passkeys-in-browser';
import { useTranslations } from 'use-intl';
import { useProblemWords } from '../use-problem.tsx';

const named = [
  'wrong-second-step',
  'wrong-code',
  'wrong-credentials',
  'passkey-not-made',
  'passkey-taken',
  'totp-not-begun',
  'too-many',
  'code-over',
] as const;

/** Why something about one's own safety could not be done, in plain words. */
export function useSecurityProblem(): (error: unknown) => string {
  const t = useTranslations('secondFactor.problems');
  const wordsOf = useProblemWords();
  return (error) => {
    if (error instanceof PasskeyCancelled) return t('cancelled');
    if (!(error instanceof ApiError)) return wordsOf(error);
    const key = named.find((one) => one === error.reason || one === error.code);
    return key ? t(key) : wordsOf(error);
  };
}
