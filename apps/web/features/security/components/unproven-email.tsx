'use client';

import { Button } from '@coachme/ui-web/button';
import { showToast } from '@coachme/ui-web/toast';
import { useMutation } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { browserApi } from '#web/api/browser.ts';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { useMe } from '#web/session/session.tsx';

/** Nobody has proven yet that they read the address: says so, and sends the link. */
export function UnprovenEmail() {
  const t = useTranslations('waysIn.security.ways');
  const words = useProblemWords();
  const { email } = useMe().user;
  const send = useMutation({
    mutationFn: () => browserApi.password.askToVerifyEmail(),
    onSuccess: () => showToast({ title: t('sent', { email }) }),
    onError: (error) => showToast({ title: words(error), tone: 'problem' }),
  });
  return (
    <div className="flex flex-wrap items-center gap-3 rounded border border-edge px-4 py-3">
      <p className="min-w-0 flex-1">{t('unproven', { email })}</p>
      <Button size="small" isPending={send.isPending} onPress={() => send.mutate()}>
        {t('send')}
      </Button>
    </div>
  );
}
