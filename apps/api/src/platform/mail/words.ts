import type { Locale } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { createTranslator } from 'use-intl/core';

/** The words of mails in one language. */
export const mailWords = (locale: Locale) =>
  createTranslator({ locale, messages: messagesFor(locale), namespace: 'mail' });

/** The words of mails about a person's own account, in one language. */
export const accountMailWords = (locale: Locale) =>
  createTranslator({ locale, messages: messagesFor(locale), namespace: 'accountMail' });
