import { messagesFor, pickMessages } from '@coachme/i18n/messages';
import { getLocale } from 'next-intl/server';
import type { ReactNode } from 'react';
import { OrganizationFrame } from '#web/features/organizations/organization-frame.tsx';
import { MoreWords } from '#web/i18n/more-words.tsx';

export default async function OrganizationLayout({ children }: { children: ReactNode }) {
  const locale = await getLocale();
  const { errors, organization } = messagesFor(locale);
  const messages = {
    ...pickMessages(locale, ['attendance', 'organization', 'settings']),
    // What only these pages can be refused for has no place in the words of every page.
    errors: { ...errors, ...organization.problems },
  };
  return (
    <MoreWords messages={messages}>
      <OrganizationFrame>{children}</OrganizationFrame>
    </MoreWords>
  );
}
