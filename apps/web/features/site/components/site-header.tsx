import { type Locale, localeNames, locales } from '@coachme/i18n/locales';
import { useTranslations } from 'next-intl';
import { Wordmark } from '#web/shell/wordmark.tsx';

const linkLook =
  'whitespace-nowrap rounded-sm text-ink-2 underline-offset-4 hover:text-ink hover:underline';

/** The name, the other language, and the way in. */
export function SiteHeader({ locale }: { locale: Locale }) {
  const t = useTranslations('public');
  return (
    <header className="flex items-center gap-4 py-6 sm:gap-6">
      <a href={`/${locale}`} className="me-auto rounded-sm">
        <Wordmark />
      </a>
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          // In the device's own letters: one word is not worth the font of another script.
          <a
            key={other}
            href={`/${other}`}
            lang={other}
            hrefLang={other}
            className={`${linkLook} [font-family:system-ui]`}
          >
            {localeNames[other]}
          </a>
        ))}
      <a href="/sign-in" className={linkLook}>
        {t('signIn')}
      </a>
    </header>
  );
}
