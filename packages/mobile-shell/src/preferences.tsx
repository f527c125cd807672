import type { ThemeName } from '@coachme/design-tokens/tokens';
import { directionOf, isLocale, type Locale } from '@coachme/i18n/locales';
import { deviceTimeZone } from '@coachme/mobile-core/clock';
import { textStore } from '@coachme/mobile-core/session/stores';
import type { Surface } from '@coachme/mobile-core/surface';
import { ThemeProvider } from '@coachme/ui-mobile/theme-provider';
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { Platform } from 'react-native';
import { IntlProvider } from 'use-intl';
import { useShell } from './shell.tsx';
import { useBrand } from './use-brand.tsx';
import { deviceLocale, useWords } from './words.tsx';

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

/** Language, direction, words and theme for everything below; a change shows at once and loses nothing. */
export function PreferencesProvider({ children }: { children: ReactNode }) {
  const { surface } = useShell();
  const [wanted, setWanted] = useState<Locale | null>(null);
  const [scheme, setScheme] = useState<Scheme>('system');
  const spoken = useWords(wanted);
  const locale = spoken?.locale ?? null;

  useEffect(() => {
    const keys = keysOf(surface);
    const read = async () => {
      const [chosenLocale, chosenScheme] = await Promise.all([
        textStore.read(keys.locale),
        textStore.read(keys.scheme),
      ]);
      if (isScheme(chosenScheme)) setScheme(chosenScheme);
      setWanted(isLocale(chosenLocale) ? chosenLocale : deviceLocale());
    };
    void read();
  }, [surface]);

  const preferences = useMemo<Preferences | null>(
    () =>
      locale && {
        locale,
        scheme,
        chooseLocale: (chosen) => {
          setWanted(chosen);
          void textStore.write(keysOf(surface).locale, chosen);
        },
        chooseScheme: (chosen) => {
          setScheme(chosen);
          void textStore.write(keysOf(surface).scheme, chosen);
        },
      },
    [locale, scheme, surface],
  );

  usePageSettings(locale, scheme);

  if (!spoken || !preferences) return null;
  return (
    <PreferencesContext value={preferences}>
      <IntlProvider
        locale={spoken.locale}
        messages={spoken.messages}
        timeZone={deviceTimeZone()}
        onError={reportMissingWord}
      >
        <Themed locale={spoken.locale} scheme={scheme}>
          {children}
        </Themed>
      </IntlProvider>
    </PreferencesContext>
  );
}

type ThemedProps = { locale: Locale; scheme: Scheme; children: ReactNode };

/** The theme of the device, in the accent of the organization one is in. */
function Themed({ locale, scheme, children }: ThemedProps) {
  return (
    <ThemeProvider
      locale={locale}
      direction={directionOf(locale)}
      scheme={scheme}
      brand={useBrand()}
    >
      {children}
    </ThemeProvider>
  );
}

/** What hangs outside the app's own tree, such as a sheet, reads the page's own settings. */
function usePageSettings(locale: Locale | null, scheme: Scheme): void {
  useEffect(() => {
    if (Platform.OS !== 'web' || locale === null) return;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.documentElement.dataset.theme = scheme;
  }, [locale, scheme]);
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
