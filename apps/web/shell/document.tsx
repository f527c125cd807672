import '#web/app/globals.css';
import { themeScript } from '@coachme/design-tokens/theme-script';
import { directionOf, type Locale } from '@coachme/i18n/locales';
import type { ReactNode } from 'react';
import { fontVariables } from '#web/fonts/fonts.ts';

/** The page around every page: language, direction, fonts and theme. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      className={fontVariables}
      // The script below sets the theme before React looks.
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
