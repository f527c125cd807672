import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { SecurityScreen } from '#web/features/security/security-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';
import { offeredWays } from '#web/session/offered-ways.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('waysIn'))('security.title') };
}

export default async function SecurityPage() {
  return (
    <MoreWords
      messages={pickMessages(await getLocale(), ['account', 'auth', 'byPhone', 'providers'])}
    >
      <SecurityScreen offered={await offeredWays()} />
    </MoreWords>
  );
}
