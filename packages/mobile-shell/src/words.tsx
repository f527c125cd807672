import { appMessagesFor } from '@coachme/i18n/app-messages';
import { closestLocale, type Locale } from '@coachme/i18n/locales';
import type { Messages } from '@coachme/i18n/messages';
import { getLocales } from 'expo-localization';
import { useEffect, useState } from 'react';

/** A language with its words. */
export interface Spoken {
  readonly locale: Locale;
  readonly messages: Messages;
}

/** The language of ours that is nearest to the device's own. */
export function deviceLocale(): Locale {
  return closestLocale(getLocales().map(({ languageTag }) => languageTag));
}

/**
 * The words of the wanted language, fetched when they are not here; until they are, those spoken before, and null at the very
 * beginning. Without any words there is no screen: that fails as screens fail.
 */
export function useWords(wanted: Locale | null): Spoken | null {
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const [problem, setProblem] = useState<{ readonly cause: unknown } | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    let isCurrent = true;
    appMessagesFor(wanted).then(
      (messages) => isCurrent && setSpoken({ locale: wanted, messages }),
      (cause: unknown) => isCurrent && setProblem({ cause }),
    );
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  if (problem && spoken === null) throw problem.cause;
  return spoken;
}
