import { directionOf, type Locale } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { ThemeProvider } from '@coachme/ui-mobile/theme-provider';
import { render } from '@testing-library/react-native';
import type { ReactElement } from 'react';
import { IntlProvider } from 'use-intl';
import { createShell, ShellProvider } from '../src/shell.tsx';

/** Renders a part of a screen with the real words, theme and direction of a language. */
export function renderIn(locale: Locale, element: ReactElement) {
  return render(
    <IntlProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">
      <ShellProvider shell={createShell('app')}>
        <ThemeProvider locale={locale} direction={directionOf(locale)}>
          {element}
        </ThemeProvider>
      </ShellProvider>
    </IntlProvider>,
  );
}
