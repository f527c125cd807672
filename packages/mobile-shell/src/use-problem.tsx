import { ApiError, NetworkError } from '@coachme/contracts/kit/client';
import { useTranslations } from 'use-intl';

/** Says in plain words why a call failed; the finer reason first, then the kind. */
export function useProblemWords(): (error: unknown) => string {
  const t = useTranslations('errors');
  return (error) => {
    if (error instanceof NetworkError) return t('offline');
    if (!(error instanceof ApiError)) return t('unknown');
    switch (error.reason) {
      case 'email-taken':
      case 'wrong-credentials':
      case 'invitation-ended':
      case 'wrong-second-step':
      case 'second-step-over':
        return t(error.reason);
      default:
        return t(error.code);
    }
  };
}
