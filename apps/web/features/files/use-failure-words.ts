'use client';

import type { FileJob } from '@coachme/contracts/file-jobs.contract';
import { useTranslations } from 'next-intl';

/** Why a file could not be read and what to do about it; null where it could, or where nobody kept why. */
export function useFailureWords(): (job: FileJob) => string | null {
  const history = useTranslations('imports.failures');
  const program = useTranslations('writing.bring.failures');
  return ({ failure }) => {
    switch (failure) {
      case null:
        return null;
      case 'not-a-table':
      case 'unknown-layout':
      case 'too-many-rows':
        return history(failure);
      default:
        return program(failure);
    }
  };
}
