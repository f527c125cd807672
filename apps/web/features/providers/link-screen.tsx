'use client';

import type { Me } from '@coachme/contracts/identity.contract';
import { Button } from '@coachme/ui-web/button';
import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { browserApi } from '#web/api/browser.ts';
import { FormProblem } from '#web/forms/form-problem.tsx';
import { useProblemWords } from '#web/forms/use-problem-words.ts';
import { clientAppAddress, home } from '#web/session/addresses.ts';
import { forgetTicket, type KeptTicket, waitingTicket } from '#web/session/provider-ticket.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { ProviderPage } from './components/provider-page.tsx';

/** Links what a provider has proven to who has just signed in, by a press: the window may have been somebody else's. */
export function LinkScreen() {
  const t = useTranslations('providers.link');
  const { me, ticket, problem, isSending, link } = useLink();
  if (problem === null && (me === null || ticket === 'unread')) return <main className="flex-1" />;
  const goOn = me?.roles.every((role) => role === 'client') ? clientAppAddress : home;
  if (me === null || ticket === null || ticket === 'unread') {
    return (
      <ProviderPage title={t('overTitle')} lead={problem ?? t('over')}>
        <LinkButton href={goOn}>{t('goOn')}</LinkButton>
      </ProviderPage>
    );
  }
  const { provider } = ticket;
  const { email } = me.user;
  return (
    <ProviderPage title={t('title', { provider })} lead={t('lead', { provider, email })}>
      <FormProblem problem={problem} />
      <Button look="primary" isPending={isSending} onPress={() => void link(ticket, goOn)}>
        {t('submit')}
      </Button>
      <LinkButton href={goOn} onPress={forgetTicket}>
        {t('notNow')}
      </LinkButton>
      {problem ? <QuietLink href="/sign-in">{t('again')}</QuietLink> : null}
    </ProviderPage>
  );
}

function useLink() {
  const words = useProblemWords();
  const [ticket, setTicket] = useState<KeptTicket | null | 'unread'>('unread');
  const [me, setMe] = useState<Me | null>(null);
  const [isSending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    setTicket(waitingTicket());
    browserApi.auth.me().then(setMe, (error: unknown) => setProblem(words(error)));
  }, [words]);
  const link = async (waiting: KeptTicket, goOn: string) => {
    setProblem(null);
    setSending(true);
    try {
      await browserApi.providers.linkProvider({ body: { ticket: waiting.ticket } });
      forgetTicket();
      location.assign(goOn);
    } catch (error) {
      setProblem(words(error));
      setSending(false);
    }
  };
  return { me, ticket, problem, isSending, link };
}
