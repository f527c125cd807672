import type { Locale } from '@coachme/i18n/locales';
import type { Surface } from '#platform/http/call';
import type { LetterText } from '#platform/mail/letter';
import { type Letterhead, under } from '#platform/mail/letterhead';
import { accountMailWords } from '#platform/mail/words';
import type { KeyPurpose } from '../ways-in/one-time-key-writer.ts';

export type KeyToSay = {
  readonly purpose: KeyPurpose;
  readonly name: string;
  readonly code: string;
  readonly token: string;
  readonly baseUrl: string;
  /** Which of our programs asked: the link leads back there. */
  readonly surface: Surface;
  readonly letterhead: Letterhead;
};

/** What each key's letter is called in the messages, and the page its link opens; without one the code is all. */
const letters = {
  'sign-in': { words: 'signIn', page: 'sign-in/link' },
  'verify-email': { words: 'verifyEmail', page: 'verify-email' },
  'reset-password': { words: 'resetPassword', page: 'reset-password' },
  'change-email': { words: 'changeEmail', page: 'confirm-email' },
  link: { words: 'proveAgain', page: null },
  'prove-again': { words: 'proveAgain', page: null },
  // These three go to phones, as a text.
  register: { words: 'proveAgain', page: null },
  'second-factor': { words: 'proveAgain', page: null },
  'second-step': { words: 'proveAgain', page: null },
} as const;

/** The letter that brings a code, a link, or both. */
export function keyLetter(key: KeyToSay, locale: Locale): LetterText {
  const say = accountMailWords(locale);
  const { words, page } = letters[key.purpose];
  const hasCode = key.purpose === 'sign-in' || page === null;
  const isClient = key.surface === 'app' || key.surface === 'mobile';
  // After the #: what stands there is in no server's log and in no Referer.
  const url = `${key.baseUrl}/${page}${isClient ? '?from=app' : ''}#${key.token}`;
  return {
    locale,
    ...under(key.letterhead),
    subject: say(`${words}.subject`),
    body: [say(`${words}.body`, { name: key.name })],
    ...(hasCode ? { code: key.code } : {}),
    action: page === null ? null : { label: say(`${words}.action`), url },
    orOpen: say('orOpen'),
    closing: [say(`${words}.closing`)],
  };
}
