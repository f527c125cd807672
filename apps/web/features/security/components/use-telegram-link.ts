'use client';

import { showToast } from '@coachme/ui-web/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { telegramAnswer } from '#web/session/telegram.ts';

/** When Telegram has just come back to this page: adds its account to the person's ways in. */
export function useTelegramLink(): void {
  const t = useTranslations('account.addWay');
  const words = useProblemWords();
  const queries = useQueryClient();
  const isTried = useRef(false);
  useEffect(() => {
    const answer = telegramAnswer(location.hash);
    if (answer === null || isTried.current) return;
    // Once, though effects may run twice; and not again when the page is loaded anew.
    isTried.current = true;
    window.history.replaceState(null, '', location.pathname + location.search);
    browserApi.waysIn
      .linkTelegram({ body: answer })
      .then(
        () => showToast({ title: t('added') }),
        (error: unknown) => showToast({ title: words(error), tone: 'problem' }),
      )
      .finally(() => queries.invalidateQueries({ queryKey: ['security'] }));
  }, [queries, t, words]);
}
