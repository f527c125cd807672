import type { Locale } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { createTranslator } from 'use-intl/core';

/** What a person reads: the same words the screens take, so that a story is told in any language. */
export function wordsIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesFor(locale) });
}

export type Words = ReturnType<typeof wordsIn>;
