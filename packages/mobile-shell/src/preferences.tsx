import type { ThemeName } from '@coachme/design-tokens/tokens';
import { messagesFor } from '@coachme/i18n/app-messages';
import { closestLocale, directionOf, isLocale, type Locale } from '@coachme/i18n/locales';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { textStore } from '@coachme/mobile-core/session/stores';
import type { Surface } from '@coachme/mobile-core/surface';
import { ThemeProvider } from '@coachme/ui-mobile/theme-provider';
import { getLocales } from 'expo-localization';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Platform } from 'react-native';
import { IntlProvider } from 'use-intl';
import { useShell } from './shell.tsx';

export type Scheme = ThemeName | 'system';

/** What a person chose for this device; kept here, so that it holds before anyone signs in. */
interface Preferences {
  readonly locale: Locale;
  readonly scheme: Scheme;
  readonly chooseLocale: (locale: Locale) => void;
  readonly chooseScheme: (scheme: Scheme) => void;
}

const PreferencesContext = createContext<Preferences | null>(null);

const keysOf = (surface: Surface) => ({
  locale: `coachme.${surface}.locale`,
  scheme: `coachme.${surface}.scheme`,
});

function isScheme(text: string | null): text is Scheme {
  return text === 'light' || text === 'dark' || text === 'system';
}

function deviceLocale(): Locale {
  return closestLocale(getLocales().map(({ languageTag }) => languageTag));
}

/** Language, direction, words and theme for everything below; a change shows at once and loses nothing. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const { surface } = useShell();
  const [locale, setLocale] = useState<Locale>(deviceLocale);
  const [scheme, setScheme] = useState<Scheme>('system');
  const [isRead, setIsRead] = useState(false);

  useEffect(() => {
    const keys = keysOf(surface);
    const read = async () => {
      const [chosenLocale, chosenScheme] = await Promise.all([
        textStore.read(keys.locale),
        textStore.read(keys.scheme),
      ]);
      if (isLocale(chosenLocale)) setLocale(chosenLocale);
      if (isScheme(chosenScheme)) setScheme(chosenScheme);
      setIsRead(true);
    };
    void read();
  }, [surface]);

  const preferences = useMemo<Preferences>(
    () => ({
      locale,
      scheme,
      chooseLocale: (chosen) => {
        setLocale(chosen);
        void textStore.write(keysOf(surface).locale, chosen);
      },
      chooseScheme: (chosen) => {
        setScheme(chosen);
        void textStore.write(keysOf(surface).scheme, chosen);
      },
    }),
    [locale, scheme, surface],
  );

  useEffect(() => {
    if (Platform.OS !== 'web') return;
    // What hangs outside the app's own tree, such as a sheet, reads the page's own settings.
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.documentElement.dataset.theme = scheme;
  }, [locale, scheme]);

  if (!isRead) return null;
  return (
    <PreferencesContext value={preferences}>
      <IntlProvider
        locale={locale}
        messages={messagesFor(locale)}
        timeZone={deviceTimeZone()}
        onError={reportMissingWord}
      >
        <ThemeProvider locale={locale} direction={directionOf(locale)} scheme={scheme}>
          {children}
        </ThemeProvider>
      </IntlProvider>
    </PreferencesContext>
  );
}

function reportMissingWord(error: Error): void {
  console.error(error.message);
}

/** The choices of this device, and how to change them. */
export function usePreferences(): Preferences {
  const preferences = useContext(PreferencesContext);
  if (!preferences) throw new Error('usePreferences is called outside its provider.');
  return preferences;
}
