'use client';

import { ApiError } from '@coachme/contracts/kit/client';
import { PasskeyCancelled } from '@coachme/contracts/kit/passkeys-in-browser';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** Why a step could not be taken, in plain words. */
export function useStepProblem(): (error: unknown) => string {
  const t = useTranslations('secondFactor.problems');
  return useCallback(
    (error: unknown) => {
      if (error instanceof PasskeyCancelled) return t('cancelled');
      if (!(error instanceof ApiError)) return t('other');
      // Reasons come from the API, so no type knows them: `has` says which have a word.
      const named = [error.reason, error.code].find((key) => t.has(key as never));
      return t((named ?? 'other') as 'other');
    },
    [t],
  );
}
