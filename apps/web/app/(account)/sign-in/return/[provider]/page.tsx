import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { ReturnScreen } from '#web/features/providers/return-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

// What comes back is in the address: no other page hears of it.
export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' };

export default async function ReturnPage({ params }: { params: Promise<{ provider: string }> }) {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['providers'])}>
      <ReturnScreen provider={(await params).provider} />
    </MoreWords>
  );
}
