'use client';

import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** The plain words for any failure of a call: by its reason, else by its code. */
export function useProblemWords(): (error: unknown) => string {
  const t = useTranslations('errors');
  return useCallback(
    (error: unknown) => {
      if (error instanceof NetworkError) return t('unavailable');
      if (!(error instanceof ApiError)) return t('unknown');
      // Reasons come from the API, so no type knows them: `has` says which have a word.
      const named = [error.reason, error.code].find((key) => t.has(key as never));
      return t((named ?? 'unknown') as 'unknown');
    },
    [t],
  );
}
