import { type Namespace, pickMessages } from '@coachme/i18n/messages';
import type { ReactNode } from 'react';
import { MoreWords } from '#web/i18n/more-words.tsx';
import { readerLocale } from '#web/i18n/reader-locale.ts';
import { currentPerson } from '#web/session/current-person.ts';

type PageWordsProps = { contexts: readonly Namespace[]; children: ReactNode };

/** Words that only the pages below need, in the language of who is signed in. */
export async function PageWords({ contexts, children }: PageWordsProps) {
  const me = await currentPerson();
  const locale = me === 'unreachable' ? await readerLocale() : me.user.locale;
  return <MoreWords messages={pickMessages(locale, contexts)}>{children}</MoreWords>;
}
