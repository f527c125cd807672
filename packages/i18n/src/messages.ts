import type {} from 'use-intl';
import * as ar from '../messages/ar/catalog.ts';
import * as en from '../messages/en/catalog.ts';
import * as sw from '../messages/sw/catalog.ts';
import { type MessageTree, withFallback } from './fallback.ts';
import type { Locale } from './locales.ts';

/** Every namespace and key, as English has them. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    /** A key that does not exist fails the build. */
    Messages: Messages;
  }
}

function completed(tree: MessageTree): Messages {
  // The fallback completes the tree, which the recursive type cannot say.
  return withFallback(tree, { ...en }) as Messages;
}

const catalogs: Readonly<Record<Locale, Messages>> = {
  en: { ...en },
  ar: completed({ ...ar }),
  sw: completed({ ...sw }),
};

/** All words of one language. */
export function messagesFor(locale: Locale): Messages {
  return catalogs[locale];
}

/** Only the named contexts, for a page that should not carry the rest. */
export function pickMessages(locale: Locale, namespaces: readonly Namespace[]): Partial<Messages> {
  const all = messagesFor(locale);
  return Object.fromEntries(namespaces.map((namespace) => [namespace, all[namespace]]));
}
