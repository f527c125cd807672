'use client';

import type { Me } from '@coachme/contracts/identity.contract';
import type { Messages } from '@coachme/i18n/messages';
import { Chip } from '@coachme/ui-web/chip';
import { Toasts } from '@coachme/ui-web/toast';
import { QueryClientProvider } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { type ReactNode, Suspense, useEffect, useState } from 'react';
import { createQueryClient } from '#web/api/query-client.ts';
import { home } from '#web/session/addresses.ts';
import { ProveAgain } from '#web/session/prove-again/prove-again.tsx';
import { SessionProvider } from '#web/session/session.tsx';
import { platformPlaces } from '#web/shell/platform/places.ts';
import { rememberLocale } from '#web/shell/preferences.ts';
import { Reader } from '#web/shell/reader.tsx';
import { Wordmark } from '#web/shell/wordmark.tsx';

type ConsoleProps = { me: Me; messages: Partial<Messages>; children: ReactNode };

/** Everything around a page of the console: plainly not the workspace, so that nobody mistakes where they are. */
export function Console({ me, messages, children }: ConsoleProps) {
  const [queries] = useState(createQueryClient);
  const { locale } = me.user;
  useEffect(() => rememberLocale(locale), [locale]);
  return (
    <Reader locale={locale} messages={messages}>
      <QueryClientProvider client={queries}>
        <SessionProvider me={me}>
          <Suspense>
            <Frame>{children}</Frame>
          </Suspense>
        </SessionProvider>
      </QueryClientProvider>
    </Reader>
  );
}

function Frame({ children }: { children: ReactNode }) {
  const t = useTranslations('platform');
  const shell = useTranslations('workspace.shell');
  const actions = useTranslations('words.actions');
  return (
    <>
      <a
        href="#content"
        className="fixed start-2 -top-20 z-50 rounded bg-ink px-4 py-2 text-paper focus:top-2"
      >
        {shell('skip')}
      </a>
      <header className="sticky top-0 z-20 border-line border-b bg-paper">
        <div className="mx-auto flex max-w-6xl flex-wrap items-center gap-x-4 px-4 pt-2 sm:px-6">
          <Link href="/platform" className="flex items-center gap-3 rounded-sm py-1.5">
            <Wordmark />
            <Chip>{t('name')}</Chip>
          </Link>
          <Link
            href={home}
            className="ms-auto flex min-h-11 items-center gap-2 rounded-sm text-ink-2 text-sm hover:text-ink"
          >
            <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" strokeWidth={1.5} />
            {t('back')}
          </Link>
          <Places />
        </div>
      </header>
      <main id="content" className="mx-auto w-full max-w-6xl px-4 pt-6 pb-16 sm:px-6 lg:pt-8">
        {children}
      </main>
      <ProveAgain />
      <Toasts label={shell('messages')} closeLabel={actions('close')} />
    </>
  );
}

function Places() {
  const t = useTranslations('platform');
  const path = usePathname();
  return (
    <nav aria-label={t('pages')} className="flex basis-full gap-6 overflow-x-auto">
      {platformPlaces.map(({ id, href, Icon }) => (
        <Link
          key={id}
          href={href}
          aria-current={path === href ? 'page' : undefined}
          className="flex min-h-11 items-center gap-2 border-transparent border-b-2 font-medium text-ink-3 text-sm whitespace-nowrap outline-offset-[-2px] hover:text-ink aria-[current=page]:border-ink aria-[current=page]:text-ink"
        >
          <Icon aria-hidden className="size-4" strokeWidth={1.5} />
          {t(`places.${id}`)}
        </Link>
      ))}
    </nav>
  );
}
