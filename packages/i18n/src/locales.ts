/** The languages CoachMe speaks from the first screen on. */
export const locales = ['en', 'ar', 'sw'] as const;
export type Locale = (typeof locales)[number];
export type Direction = 'ltr' | 'rtl';

const defaultLocale: Locale = 'en';

const directions: Readonly<Record<Locale, Direction>> = { en: 'ltr', ar: 'rtl', sw: 'ltr' };

/** Each language in its own words, since who looks for it reads it. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: 'English',
  ar: 'العربية',
  sw: 'Kiswahili',
};

/** Which way the lines of a language run. */
export function directionOf(locale: Locale): Direction {
  return directions[locale];
}

/** Whether a word from outside (a path, a header, a stored choice) is a language we speak. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first of a person's wishes (`ar-EG`, `en`) that we speak, else English. */
export function closestLocale(wishes: readonly string[]): Locale {
  const spoken = wishes.map((wish) => wish.toLowerCase().split('-')[0]).find(isLocale);
  return spoken ?? defaultLocale;
}
