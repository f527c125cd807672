'use client';

import { LinkButton } from '@coachme/ui-web/link-button';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { type KeptTicket, linkAddress, waitingTicket } from '#web/session/provider-ticket.ts';
import { QuietLink } from '#web/shell/quiet-link.tsx';
import { ProviderAccountForm } from './components/provider-account-form.tsx';
import { ProviderPage } from './components/provider-page.tsx';

const signInToLink = `/sign-in?${new URLSearchParams({ next: linkAddress })}`;

/** A provider has proven somebody whom nobody has linked: prove the account that has the address, or make one. */
export function TicketScreen() {
  const t = useTranslations('providers.ticket');
  const [ticket, setTicket] = useState<KeptTicket | null | 'unread'>('unread');
  useEffect(() => setTicket(waitingTicket()), []);
  if (ticket === 'unread') return <main className="flex-1" />;
  if (ticket === null) {
    return (
      <ProviderPage title={t('over.title')} lead={t('over.lead')}>
        <LinkButton look="primary" href="/sign-in">
          {t('over.again')}
        </LinkButton>
      </ProviderPage>
    );
  }
  const { provider } = ticket;
  if (ticket.isKnown) {
    const email = ticket.email ?? '';
    return (
      <ProviderPage
        title={t('known.title', { provider })}
        lead={t('known.lead', { provider, email })}
      >
        <LinkButton look="primary" href={signInToLink}>
          {t('known.submit')}
        </LinkButton>
        <p className="text-ink-2">{t('known.why')}</p>
      </ProviderPage>
    );
  }
  return (
    <ProviderPage title={t('new.title')} lead={t('new.lead', { provider })}>
      <ProviderAccountForm ticket={ticket} />
      <p className="text-ink-2">
        {t('new.haveAccount')}{' '}
        <QuietLink href={signInToLink}>{t('new.link', { provider })}</QuietLink>
      </p>
    </ProviderPage>
  );
}
