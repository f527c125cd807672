import { closestLocale, isLocale, type Locale } from '@coachme/i18n/locales';
import { cookies, headers } from 'next/headers';
import { localeCookie, wishesOf } from '#web/i18n/choice.ts';

/** The language of a page whose address names none: the reader's choice, else what their browser asks for. */
export async function readerLocale(): Promise<Locale> {
  const chosen = (await cookies()).get(localeCookie)?.value;
  if (isLocale(chosen)) return chosen;
  return closestLocale(wishesOf((await headers()).get('accept-language')));
}
