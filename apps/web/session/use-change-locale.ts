'use client';

import type { Locale } from '@coachme/i18n/locales';
import { showToast } from '@coachme/ui-web/toast';
import { useRouter } from 'next/navigation';
import { useCallback } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { rememberLocale } from '#web/shell/preferences.ts';

/** Changes the person's language everywhere, and this page at once. */
export function useChangeLocale(): (locale: Locale) => void {
  const router = useRouter();
  const words = useProblemWords();
  return useCallback(
    async (locale: Locale) => {
      try {
        await browserApi.auth.changeMe({ body: { locale } });
        rememberLocale(locale);
        router.refresh();
      } catch (error) {
        showToast({ title: words(error), tone: 'problem' });
      }
    },
    [router, words],
  );
}
