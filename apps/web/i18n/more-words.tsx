'use client';

import type { Messages } from '@coachme/i18n/messages';
import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';

type MoreWordsProps = { messages: Partial<Messages>; children: ReactNode };

/** Words that only the pages below need, beside those of the frame around them. */
export function MoreWords({ messages, children }: MoreWordsProps) {
  const around = useMessages();
  return (
    <NextIntlClientProvider
      locale={useLocale()}
      timeZone="UTC"
      messages={{ ...around, ...messages }}
    >
      {children}
    </NextIntlClientProvider>
  );
}
