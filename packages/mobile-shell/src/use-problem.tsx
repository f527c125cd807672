import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import { useTranslations } from 'use-intl';

/** Says in plain words why a call failed; the finer reason first, then the kind. */
export function useProblemWords(): (error: unknown) => string {
  const t = useTranslations('errors');
  return (error) => {
    if (error instanceof NetworkError) return t('offline');
    if (!(error instanceof ApiError)) return t('unknown');
    // Reasons come from the API, so no type knows them: `has` says which have a word.
    const named = [error.reason, error.code].find((key) => t.has(key as never));
    return t((named ?? 'unknown') as 'unknown');
  };
}
