import { isLocale } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { getRequestConfig } from 'next-intl/server';
import { readerLocale } from '#web/i18n/reader-locale.ts';

/** The words of a page on the server, of the console too: by its address where it names a language, else by the reader's choice. */
export default getRequestConfig(async ({ requestLocale }) => {
  const named = await requestLocale;
  const locale = isLocale(named) ? named : await readerLocale();
  return {
    locale,
    // They stay here: a browser gets what its page names.
    messages: messagesFor(locale),
    timeZone: 'UTC',
  };
});
