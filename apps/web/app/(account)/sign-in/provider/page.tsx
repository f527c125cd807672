import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { TicketScreen } from '#web/features/providers/ticket-screen.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export const metadata: Metadata = { robots: { index: false } };

export default async function TicketPage() {
  return (
    <MoreWords messages={pickMessages(await getLocale(), ['providers'])}>
      <TicketScreen />
    </MoreWords>
  );
}
