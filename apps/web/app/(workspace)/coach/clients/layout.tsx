import { pickMessages } from '@coachme/i18n/messages';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MoreWords } from '#web/i18n/more-words.tsx';

/** Groups of clients and their plans have words of their own. */
export default async function ClientsLayout({ children }: { children: ReactNode }) {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['plans', 'writing', 'steps'])}>
      {children}
    </MoreWords>
  );
}
