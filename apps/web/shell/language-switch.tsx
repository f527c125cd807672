'use client';

import { localeNames, locales } from '@coachme/i18n/locales';
import { Button } from '@coachme/ui-web/button';
import { useRouter } from 'next/navigation';
import { useLocale } from 'next-intl';
import { rememberLocale } from '#web/shell/preferences.ts';

/** The other languages, each in its own words, for someone who is not signed in. */
export function LanguageSwitch() {
  const current = useLocale();
  const router = useRouter();
  return locales
    .filter((locale) => locale !== current)
    .map((locale) => (
      <Button
        key={locale}
        look="quiet"
        size="small"
        onPress={() => {
          rememberLocale(locale);
          router.refresh();
        }}
      >
        <span lang={locale}>{localeNames[locale]}</span>
      </Button>
    ));
}
