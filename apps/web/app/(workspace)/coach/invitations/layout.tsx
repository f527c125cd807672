import { pickMessages } from '@coachme/i18n/messages';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { InvitationPages } from '#web/features/invitations/invitation-pages.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export default async function InvitationsLayout({ children }: { children: ReactNode }) {
  const messages = pickMessages(await getLocale(), ['invites']);
  return (
    <MoreWords messages={messages}>
      <InvitationPages>{children}</InvitationPages>
    </MoreWords>
  );
}
