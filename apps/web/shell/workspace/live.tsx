'use client';

import { whenIdle } from '@coachme/ui-web/when-idle';
import { useQueryClient } from '@tanstack/react-query';
import { useLocale } from 'next-intl';
import { useEffect } from 'react';

/** Listens for what happens elsewhere, for as long as the workspace is open; the page comes first. */
export function Live() {
  const queries = useQueryClient();
  const locale = useLocale();
  useEffect(() => {
    let stop: (() => void) | null = null;
    let isGone = false;
    const begin = async () => {
      const { listen } = await import('#web/shell/workspace/listen.ts');
      if (!isGone) stop = listen(queries, locale);
    };
    // Without a line there is nothing to hear: what changed is asked for with the next page.
    const forget = whenIdle(() => void begin().catch(() => undefined));
    return () => {
      isGone = true;
      forget();
      stop?.();
    };
  }, [queries, locale]);
  return null;
}
