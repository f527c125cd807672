import * as ar from '../messages/ar/app-catalog.ts';
import * as en from '../messages/en/app-catalog.ts';
import * as sw from '../messages/sw/app-catalog.ts';
import { type MessageTree, withFallback } from './fallback.ts';
import type { Locale } from './locales.ts';
import type { Messages } from './messages.ts';

function completed(tree: MessageTree): Messages {
  // Namespaces of the web are not there, and no screen of an app asks for one.
  return withFallback(tree, { ...en }) as Messages;
}

const catalogs: Readonly<Record<Locale, Messages>> = {
  en: completed({ ...en }),
  ar: completed({ ...ar }),
  sw: completed({ ...sw }),
};

/** The words of the apps in one language. */
export function messagesFor(locale: Locale): Messages {
  return catalogs[locale];
}
