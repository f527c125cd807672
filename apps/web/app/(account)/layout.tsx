import { pickMessages } from '@coachme/i18n/messages';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { readerLocale } from '#web/i18n/reader-locale.ts';
import { Document } from '#web/shell/document.tsx';
import { LanguageSwitch } from '#web/shell/language-switch.tsx';
import { Reader } from '#web/shell/reader.tsx';
import { Wordmark } from '#web/shell/wordmark.tsx';

export { siteMetadata as metadata } from '#web/shell/site-metadata.ts';

/** Pages for people who are not signed in yet. */
export default async function AccountLayout({ children }: { children: ReactNode }) {
  const locale = await readerLocale();
  return (
    <Document locale={locale}>
      <Reader
        locale={locale}
        messages={pickMessages(locale, [
          'account',
          'auth',
          'byPhone',
          'errors',
          'forms',
          'proveAgain',
          'secondFactor',
          'waysIn',
          'words',
        ])}
      >
        <div className="flex min-h-dvh flex-col">
          <header className="mx-auto flex w-full max-w-5xl items-center justify-between px-6 py-5">
            <Link href={`/${locale}`} className="rounded-sm">
              <Wordmark />
            </Link>
            <div className="flex flex-wrap justify-end gap-1">
              <LanguageSwitch />
            </div>
          </header>
          {children}
        </div>
      </Reader>
    </Document>
  );
}
