import { pickMessages } from '@coachme/i18n/messages';
import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { webContexts } from '#web/i18n/contexts.ts';
import { readerLocale } from '#web/i18n/reader-locale.ts';
import { clientAppAddress } from '#web/session/addresses.ts';
import { currentActing } from '#web/session/current-acting.ts';
import { currentPerson } from '#web/session/current-person.ts';
import { Away } from '#web/shell/away.tsx';
import { Brand } from '#web/shell/brand.tsx';
import { Document } from '#web/shell/document.tsx';
import { Reader } from '#web/shell/reader.tsx';
import { siteMetadata } from '#web/shell/site-metadata.ts';
import { Workspace } from '#web/shell/workspace/workspace.tsx';

/** The organization's own icon in the tab, where it has one. */
export async function generateMetadata(): Promise<Metadata> {
  const me = await currentPerson();
  const favicon = me === 'unreachable' ? null : me.organization.favicon;
  return favicon ? { ...siteMetadata, icons: favicon } : siteMetadata;
}

/** The coach's workspace: only for staff, in the language the person chose. */
export default async function WorkspaceLayout({ children }: { children: ReactNode }) {
  const me = await currentPerson();
  const locale = me === 'unreachable' ? await readerLocale() : me.user.locale;
  const messages = pickMessages(locale, webContexts);
  if (me === 'unreachable') {
    return (
      <Document locale={locale}>
        <Reader locale={locale} messages={messages}>
          <Away />
        </Reader>
      </Document>
    );
  }
  // Who works here by a role of the organization's own may hold no core role at all.
  const isOnlyClient = me.roles.length > 0 && me.roles.every((role) => role === 'client');
  if (isOnlyClient) redirect(clientAppAddress);
  // Held until what the organization asks for signing in is done.
  const isHeld = me.permissions.every((permission) => permission === 'account:update');
  if (isHeld && me.hold === 'sso-required') redirect('/sign-in/organization?required=1');
  if (isHeld) redirect('/account/second-factor');
  return (
    <Document locale={locale}>
      <Brand chalk={me.organization.chalk} chalkDark={me.organization.chalkDark} />
      <Workspace me={me} acting={await currentActing()} messages={messages}>
        {children}
      </Workspace>
    </Document>
  );
}
