import { pickMessages } from '@coachme/i18n/messages';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { MoreWords } from '#web/i18n/more-words.tsx';

/** Writing programs has many words of its own. */
export default async function ProgramsLayout({ children }: { children: ReactNode }) {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['writing', 'steps', 'plans'])}>
      {children}
    </MoreWords>
  );
}
