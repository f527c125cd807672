import { directionOf, type Locale } from '@coachme/i18n/locales';
import { messagesFor } from '@coachme/i18n/messages';
import { ThemeProvider } from '@coachme/ui-mobile/theme-provider';
import { render } from '@testing-library/react-native';
import type { ReactElement, ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import { createShell, type Shell, ShellProvider } from '../src/shell.tsx';

interface AroundProps {
  locale: Locale;
  shell: Shell;
  children: ReactNode;
}

/** The real words, theme and direction of a language, and a shell. */
export function Around({ locale, shell, children }: AroundProps) {
  return (
    <IntlProvider locale={locale} messages={messagesFor(locale)} timeZone="UTC">
      <ShellProvider shell={shell}>
        <ThemeProvider locale={locale} direction={directionOf(locale)}>
          {children}
        </ThemeProvider>
      </ShellProvider>
    </IntlProvider>
  );
}

/** Renders a part of a screen with the real words, theme and direction of a language. */
export function renderIn(locale: Locale, element: ReactElement) {
  return render(
    <Around locale={locale} shell={createShell('app')}>
      {element}
    </Around>,
  );
}
