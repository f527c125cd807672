'use client';

import { Button } from '@coachme/ui-web/button';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { openLink } from '#web/features/identity/actions.ts';
import { AccountPage } from '#web/features/identity/components/account-page.tsx';
import { useLinkToken } from '#web/features/identity/link-token.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';

export type LinkKind = 'signIn' | 'verifyEmail' | 'confirmEmail';

/**
 * A link out of a mail. It is opened by a press of a button, since mail programs look at links before their readers do
 * and would use it up.
 */
export function LinkScreen({ kind }: { kind: LinkKind }) {
  const t = useTranslations('waysIn');
  const token = useLinkToken();
  const words = useProblemWords();
  const [state, setState] = useState<'open' | 'sending' | 'done'>('open');
  const [problem, setProblem] = useState<string | null>(null);
  const open = async () => {
    setState('sending');
    setProblem(null);
    try {
      await openLink(kind, token ?? '');
      setState('done');
    } catch (error) {
      setProblem(words(error));
      setState('open');
    }
  };
  if (state === 'done' && kind !== 'signIn') {
    return (
      <AccountPage title={t(`${kind}.doneTitle`)} lead={t(`${kind}.done`)}>
        <QuietLink href="/">{t('goOn')}</QuietLink>
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t(`${kind}.title`)} lead={t(`${kind}.lead`)}>
      <div className="flex flex-col gap-5">
        <FormProblem problem={problem} />
        <Button look="primary" isPending={state !== 'open'} onPress={open}>
          {t(`${kind}.submit`)}
        </Button>
        {problem ? <QuietLink href="/sign-in">{t('backToSignIn')}</QuietLink> : null}
      </div>
    </AccountPage>
  );
}
