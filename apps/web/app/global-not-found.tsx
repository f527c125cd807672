import { messagesFor } from '@coachme/i18n/messages';
import Link from 'next/link';
import { createTranslator } from 'next-intl';
import { readerLocale } from '#web/i18n/reader-locale.ts';
import { Document } from '#web/shell/document.tsx';
import { Wordmark } from '#web/shell/wordmark.tsx';

/** No page of ours has this address. */
export default async function GlobalNotFound() {
  const locale = await readerLocale();
  const t = createTranslator({
    locale,
    messages: messagesFor(locale),
    namespace: 'workspace.shell.missing',
  });
  return (
    <Document locale={locale}>
      <main className="mx-auto flex min-h-dvh max-w-md flex-col items-start justify-center gap-3 px-6">
        <Wordmark />
        <h1 className="mt-6 text-xl">{t('title')}</h1>
        <p className="text-base text-ink-2">{t('text')}</p>
        <Link href="/" className="mt-2 font-medium underline underline-offset-4">
          {t('home')}
        </Link>
      </main>
    </Document>
  );
}
