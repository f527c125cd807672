import type {} from 'use-intl';
import * as ar from '../messages/ar/catalog.ts';
import * as en from '../messages/en/catalog.ts';
import * as sw from '../messages/sw/catalog.ts';
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

interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

function isTree(value: string | MessageTree | undefined): value is MessageTree {
  return typeof value === 'object';
}

/** The wanted words, with English where a word is still missing: a key is never shown on a screen. */
export function withFallback(wanted: MessageTree, fallback: MessageTree): MessageTree {
  const merged = Object.entries(fallback).map(([key, english]) => {
    const own = wanted[key];
    return [
      key,
      isTree(english) ? withFallback(isTree(own) ? own : {}, english) : (own ?? english),
    ];
  });
  return { ...wanted, ...Object.fromEntries(merged) };
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
