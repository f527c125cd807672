import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { LinkScreen } from '#web/features/providers/link-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export const metadata: Metadata = { robots: { index: false } };

export default async function LinkProviderPage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['providers'])}>
      <LinkScreen />
    </MoreWords>
  );
}
