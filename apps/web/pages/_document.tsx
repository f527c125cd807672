import { themeScript } from '@coachme/design-tokens/theme-script';
import { directionOf, isLocale } from '@coachme/i18n/locales';
import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document';

/** The page around the public pages: language, direction, font and theme. */
export default function PublicDocument({ __NEXT_DATA__ }: DocumentProps) {
  const { locale } = __NEXT_DATA__.props.pageProps ?? {};
  const known = isLocale(locale) ? locale : 'en';
  return (
    <Html lang={known} dir={directionOf(known)}>
      <Head>
        <script dangerouslySetInnerHTML={{ __html: themeScript }} />
      </Head>
      <body>
        <Main />
        <NextScript />
      </body>
    </Html>
  );
}
