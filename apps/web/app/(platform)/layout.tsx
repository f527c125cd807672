import { pickMessages } from '@coachme/i18n/messages';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { readerLocale } from '#web/i18n/reader-locale.ts';
import { currentPerson } from '#web/session/current-person.ts';
import { Away } from '#web/shell/away.tsx';
import { Document } from '#web/shell/document.tsx';
import { Console } from '#web/shell/platform/console.tsx';
import { Reader } from '#web/shell/reader.tsx';

export { siteMetadata as metadata } from '#web/shell/site-metadata.ts';

/** The console of who runs the installation; for everybody else there is no such page. */
export default async function PlatformLayout({ children }: { children: ReactNode }) {
  const me = await currentPerson();
  const locale = me === 'unreachable' ? await readerLocale() : me.user.locale;
  const messages = pickMessages(locale, ['errors', 'platform', 'proveAgain', 'words', 'workspace']);
  if (me === 'unreachable') {
    return (
      <Document locale={locale}>
        <Reader locale={locale} messages={messages}>
          <Away />
        </Reader>
      </Document>
    );
  }
  if (!me.permissions.includes('platform:read')) notFound();
  return (
    <Document locale={locale}>
      <Console me={me} messages={messages}>
        {children}
      </Console>
    </Document>
  );
}
