import type * as en from '../messages/en/app-catalog.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

/** One language as the apps have it: all that English says, which a test and the types hold every language to. */
type AppMessages = typeof en;

const catalogs: Readonly<Record<Locale, () => Promise<AppMessages>>> = {
  en: () => import('../messages/en/app-catalog.ts'),
  ar: () => import('../messages/ar/app-catalog.ts'),
  sw: () => import('../messages/sw/app-catalog.ts'),
};

/** The words of the apps in one language, fetched when somebody reads it. */
export async function appMessagesFor(locale: Locale): Promise<Messages> {
  const messages = await catalogs[locale]();
  // Namespaces of the web are not there, and no screen of an app asks for one.
  return { ...messages } as Messages;
}
