'use client';

import type { Locale } from '@coachme/i18n/locales';
import type { Messages } from '@coachme/i18n/messages';
import { useRouter } from 'next/navigation';
import { type AbstractIntlMessages, NextIntlClientProvider } from 'next-intl';
import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

type ReaderProps = { locale: Locale; messages: Partial<Messages>; children: ReactNode };

/** The reader's language for words, for the keys of components and for links. */
export function Reader({ locale, messages, children }: ReaderProps) {
  const router = useRouter();
  // A link to another view of the same page needs no answer from the server.
  const navigate = (address: string) =>
    address.startsWith('?') ? window.history.pushState(null, '', address) : router.push(address);
  return (
    <NextIntlClientProvider
      locale={locale}
      // A part of the words is enough; a missing one falls back to its path and fails the tests.
      messages={messages as AbstractIntlMessages}
      timeZone="UTC"
    >
      <I18nProvider locale={locale}>
        <RouterProvider navigate={navigate}>{children}</RouterProvider>
      </I18nProvider>
    </NextIntlClientProvider>
  );
}
