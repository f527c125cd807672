'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';

/** What a permission means, in a plain sentence; its code where this page does not know it yet. */
export function usePermissionWords(): (code: string) => string {
  const t = useTranslations('organization.permissions');
  return useCallback(
    // Codes come from the API, so no type knows them: `has` says which have a sentence.
    (code: string) => (t.has(code as never) ? t(code as 'audit:read') : code),
    [t],
  );
}
