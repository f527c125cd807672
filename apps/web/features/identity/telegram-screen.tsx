'use client';

import { Spinner } from '@coachme/ui-web/spinner';
import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { signInByTelegram } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { telegramAnswer } from '#web/session/telegram.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

/** Where Telegram comes back to: signs in by what it signed. */
export function TelegramScreen({ next }: { next: string }) {
  const t = useTranslations('account.telegram');
  const problem = useTelegramSignIn(next);
  return (
    <AccountPage
      title={t('title')}
      lead={problem === null ? t('lead') : t('failed')}
      foot={<QuietLink href={`/sign-in?${new URLSearchParams({ next })}`}>{t('back')}</QuietLink>}
    >
      {problem === null ? <Spinner label={t('lead')} /> : <FormProblem problem={problem} />}
    </AccountPage>
  );
}

function useTelegramSignIn(next: string): string | null {
  const t = useTranslations('account.telegram');
  const words = useProblemWords();
  const [problem, setProblem] = useState<string | null>(null);
  const isTried = useRef(false);
  useEffect(() => {
    // Once, though effects may run twice.
    if (isTried.current) return;
    isTried.current = true;
    const answer = telegramAnswer(location.hash);
    if (answer === null) setProblem(t('nothing'));
    else signInByTelegram(answer, next).catch((error: unknown) => setProblem(words(error)));
  }, [next, t, words]);
  return problem;
}
