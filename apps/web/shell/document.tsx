import '#web/app/globals.css';
import { themeScript } from '@coachme/design-tokens/theme-script';
import { directionOf, type Locale } from '@coachme/i18n/locales';
import { GeistSans } from 'geist/font/sans';
import type { ReactNode } from 'react';

/** The page around every page: language, direction, fonts and theme. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html
      lang={locale}
      dir={directionOf(locale)}
      className={GeistSans.variable}
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
